import Taro from '@tarojs/taro';
import type { CaseId } from '../../../functions/contract/ids';
import type { HelpingId, HelpingView } from '../../../functions/contract/people/helping';
import { actingOn, residentPages } from '../../routes';
import { watched } from '../device/watched';

/** In whose stead this app asks now, by whose leave; null: for whoever is in. In memory alone: who opens the app anew is themself. */
export const helping = watched<HelpingView | null>(null);

/** Whether the one who was helped has taken their leave back, or it was over, while it was being used. */
export const helpingEnded = watched(false);

export const helpingId = (): HelpingId | undefined => helping.read()?.id;

/**
 * Begins to act in somebody's stead, with one case of theirs where one was told of it. What lay open before was one's own, and is
 * left behind.
 */
export function beginHelping(leave: HelpingView, caseId?: CaseId): void {
  helpingEnded.set(false);
  helping.set(leave);
  const url = caseId === undefined ? residentPages.acting.link() : actingOn.link({ caseId });
  void Taro.reLaunch({ url });
}

/** Acts for oneself again; nothing of the other is left on the screen. */
export function stopHelping(): void {
  if (helping.read() === null) return;
  helping.set(null);
  void Taro.reLaunch({ url: residentPages.helped.link() });
}

/** The same where the app itself is left, which shows its first page already. */
export const dropHelping = (): void => helping.set(null);

/** The server says that this leave is over. */
export function helpingIsOver(id: HelpingId): void {
  if (helpingId() !== id) return;
  helpingEnded.set(true);
  stopHelping();
}
