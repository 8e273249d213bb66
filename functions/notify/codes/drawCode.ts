import { WeChatUnavailable } from '../../channels/wechat/failures';
import { scanPage } from '../../contract/numbers/codes';
import { type Scene } from '../../contract/numbers/scene';
import type { Instant } from '../../contract/ids';
import { limits } from '../../contract/limits';
import { errorFields, type Log } from '../../runtime/log';
import type { CodePicture, CodeRow } from '../../store/codes/codeItem';
import type { Codes } from '../../store/codes/codes';

export type DrawDeps = {
  codes: Pick<Codes, 'picture' | 'setPicture'>;
  /** @throws WeChatUnavailable when it is to be tried again; anything else is final. */
  draw: (code: { scene: Scene; page: string }) => Promise<Uint8Array>;
  now: () => Instant;
  /** Waits so many milliseconds. */
  pause: (ms: number) => Promise<void>;
  log: Log;
};

/** Waits before the second and the third try, milliseconds. The phone draws a code of its own meanwhile. */
const waits = [1000, 4000];

const isDown = (error: unknown): boolean => error instanceof WeChatUnavailable;

/** WeChat's picture. @throws what the last try threw */
async function drawn(
  scene: Scene,
  tries: readonly number[],
  { draw, pause }: DrawDeps,
): Promise<CodePicture> {
  for (const wait of tries) {
    try {
      return pictureOf(await draw({ scene, page: scanPage }));
    } catch (error) {
      if (!isDown(error)) throw error;
    }
    await pause(wait);
  }
  return pictureOf(await draw({ scene, page: scanPage }));
}

const pictureOf = (bytes: Uint8Array): CodePicture =>
  bytes.length <= limits.codePictureBytes ? { state: 'ready', bytes } : { state: 'failed' };

/**
 * Has WeChat draw a code that is not drawn yet, and keeps the picture; or keeps that there is none, until the code is
 * asked for once more. `patient`: whether to try again while WeChat is down. False when it was.
 * @throws StoreUnavailable
 */
export async function drawCode(code: CodeRow, patient: boolean, deps: DrawDeps): Promise<boolean> {
  const { codes, now, log } = deps;
  if (code.expiresAt !== null && code.expiresAt <= now()) return true;
  if ((await codes.picture(code.scene))?.state === 'ready') return true;
  let failure: unknown;
  const picture = await drawn(code.scene, patient ? waits : [], deps).catch((error: unknown) => {
    failure = error;
    log('code_not_drawn', errorFields(error));
    return { state: 'failed' } as const;
  });
  await codes.setPicture(code, picture);
  return !isDown(failure);
}
