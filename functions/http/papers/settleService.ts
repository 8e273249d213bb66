import type { Command } from '../../contract/actions';
import type { CaseId } from '../../contract/ids';
import { isOpen, seen } from '../../domain/deliveries/heard';
import type { SignedInContext } from '../context';

/**
 * A paper copy reached the resident: whatever they were still being told of the step that issued it, they are told. Safe
 * to repeat.
 */
export async function settleService(
  caseId: CaseId,
  command: Command,
  { store, now }: Pick<SignedInContext, 'store' | 'now'>,
): Promise<void> {
  if (command.action !== 'recordService') return;
  const [seq] = command.input.paper.split('-');
  const open = (await store.deliveries.ofCase(caseId)).filter(
    (delivery) =>
      delivery.audience === 'resident' &&
      isOpen(delivery) &&
      delivery.noticeId.startsWith(`${caseId}.${seq}.`),
  );
  await Promise.all(
    open.map(({ noticeId }) => store.deliveries.change({ caseId, noticeId }, (found) => seen(found, now))),
  );
}
