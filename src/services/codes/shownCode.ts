import { useCallback, useEffect, useState } from 'react';
import type { Code, NewCode } from '../../../functions/contract/numbers/codes';
import type { Scene } from '../../../functions/contract/numbers/scene';
import { limits } from '../../../functions/contract/limits';
import { useReading, type Loaded } from '../server/useReading';
import { useServer } from '../server/server';

/** Seconds that a code holds, counted from when it came: this phone's clock may be wrong. Null: it does not expire. */
const lives: Record<NewCode['for'], number | null> = {
  case: limits.caseCodeMinutes * 60,
  mandate: limits.mandateCodeMinutes * 60,
  card: null,
  receipt: null,
};

/** From so many seconds before the end on, a new code is asked for, every few seconds until it comes. */
const renewal = { from: 15, every: 5 };

/** Waits before each look for WeChat's picture, milliseconds; then it is no longer waited for. */
const looks = [800, 1500, 3000, 6000, 12_000];

/** Seconds until a code expires, counted from when it came; null for one that does not. */
export function useSecondsLeft(scene: Scene | undefined, life: number | null): number | null {
  const [left, setLeft] = useState(life);
  useEffect(() => {
    if (life === null || scene === undefined) return undefined;
    const until = Date.now() + life * 1000;
    const look = () => setLeft(Math.max(0, Math.round((until - Date.now()) / 1000)));
    look();
    const ticking = setInterval(look, 1000);
    return () => clearInterval(ticking);
  }, [scene, life]);
  return left;
}

/** WeChat's picture of a code, once it is drawn; a browser has no need of it. */
export function usePicture(scene: Scene | undefined): string | undefined {
  const { call } = useServer();
  const [drawn, setDrawn] = useState<{ scene: Scene; image: string }>();
  useEffect(() => {
    let isWanted = process.env.TARO_ENV === 'weapp';
    const look = async () => {
      for (const wait of looks) {
        await new Promise((done) => setTimeout(done, wait));
        if (!isWanted || scene === undefined) return;
        const answer = await call('codeImage', { params: { scene } });
        if (!answer.ok || answer.reply.state === 'failed') return;
        if (answer.reply.image) return setDrawn({ scene, image: answer.reply.image });
      }
    };
    if (isWanted && scene !== undefined) void look();
    return () => {
      isWanted = false;
    };
  }, [call, scene]);
  return drawn && drawn.scene === scene ? `data:image/jpeg;base64,${drawn.image}` : undefined;
}

export type ShownCode = {
  state: Loaded<Code>;
  /** Seconds until it expires; null for one that does not. */
  left: number | null;
  /** WeChat's own picture of it, for an image element. */
  picture: string | undefined;
  reload: () => void;
};

/** A code on the screen: made when it is shown, made anew before it expires. */
export function useShownCode(what: NewCode): ShownCode {
  const { call } = useServer();
  const [body] = useState(what);
  const ask = useCallback(() => call('makeCode', { body }), [call, body]);
  const { state, reload } = useReading(ask, 0);
  const scene = state.at === 'ready' ? state.found.scene : undefined;
  const left = useSecondsLeft(scene, lives[body.for]);
  const isDue = left !== null && left <= renewal.from && left % renewal.every === 0;
  const turn = isDue ? left : null;
  useEffect(() => {
    if (turn !== null) reload();
    // The same turn asks once, however often the screen is drawn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [turn]);
  return { state, left, picture: usePicture(scene), reload };
}
