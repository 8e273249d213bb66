import Taro from '@tarojs/taro';
import type { CaseId } from '../../../functions/contract/ids';
import type { HelpingId, HelpingView } from '../../../functions/contract/people/helping';
import type { CaseKind } from '../../../functions/contract/words';
import { actingOn, filingPages, residentPages } from '../../routes';
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
  beginAt(leave, caseId === undefined ? residentPages.acting.link() : actingOn.link({ caseId }));
}

/** The same, at the first question of a matter that is brought for them. */
export const fileFor = (leave: HelpingView, kind: CaseKind): void => beginAt(leave, filingPages[kind].link());

function beginAt(leave: HelpingView, url: string): void {
  helpingEnded.set(false);
  helping.set(leave);
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
