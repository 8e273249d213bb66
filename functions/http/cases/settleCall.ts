import type { Command } from '../../contract/actions';
import type { CaseId } from '../../contract/ids';
import { called } from '../../domain/deliveries/heard';
import type { SignedInContext } from '../context';

/** What a phone call came to, noted with the telling it was about. Safe to repeat: a retry finds it noted. */
export async function settleCall(
  caseId: CaseId,
  command: Command,
  { store, now }: Pick<SignedInContext, 'store' | 'now'>,
): Promise<void> {
  if (command.action !== 'recordCall') return;
  const { noticeId, reached } = command.input;
  await store.deliveries.change({ caseId, noticeId }, (found) => called(found, reached, now));
}
