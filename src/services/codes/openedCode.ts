import { useCallback, useState } from 'react';
import type { OpenedCode } from '../../../functions/contract/numbers/codes';
import type { Scene } from '../../../functions/contract/numbers/scene';
import type { Answer } from '../server/answer';
import { useReading, type Reading } from '../server/useReading';
import { useServer } from '../server/server';

/**
 * What a scanned code opens. A card or a receipt is shown to everybody; a browser that nobody has signed in on is not
 * sent to the door for it. `signIn`: asks again as somebody who is signed in; null when they are.
 */
export function useOpenedCode(
  scene: Scene,
  shown: number,
): Reading<OpenedCode> & { signIn: (() => void) | null } {
  const { call, session } = useServer();
  const [asSomebody, setAsSomebody] = useState(
    () => process.env.TARO_ENV === 'weapp' || session.personId() !== undefined,
  );
  const ask = useCallback(async (): Promise<Answer<OpenedCode>> => {
    const params = { scene };
    if (!asSomebody) return call('publicCode', { params });
    const mine = await call('openCode', { params });
    if (mine.ok || mine.problem.code === 'code_invalid') return mine;
    // Signing in may be what failed.
    const anyones = await call('publicCode', { params });
    return anyones.ok ? anyones : mine;
  }, [call, scene, asSomebody]);
  return { ...useReading(ask, shown), signIn: asSomebody ? null : () => setAsSomebody(true) };
}
