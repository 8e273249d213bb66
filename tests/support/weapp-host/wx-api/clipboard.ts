import * as z from 'zod/v4';
import type { Callable } from '../values';
import { asyncApi, type Surroundings } from './async-api';
import type { Privacy } from './privacy';

const Text = z.object({ data: z.string() });

/** wx.setClipboardData, behind the privacy gate as the guide of it lists: every text is added to `copied`. */
export const clipboardApi = (
  around: Surroundings,
  copied: string[],
  privacy: Privacy,
): Record<string, Callable> => ({
  setClipboardData: asyncApi(around, 'setClipboardData', Text, async ({ data }) => {
    await privacy.pass();
    copied.push(data);
    around.changes.notify();
  }),
});
