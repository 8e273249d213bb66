import { receiptIn } from '../../contract/receiptCode';
import { receiptOf } from '../../domain/receipt/receiptOf';
import { Refused } from '../../domain/refused';
import { readerOf } from '../cases/reader';
import type { Handlers } from '../context';

export const receipts: Pick<Handlers, 'receiptKeys' | 'checkReceipt' | 'receipts'> = {
  receiptKeys: async (_, context) => ({ keys: context.receipts.publicKeys }),

  checkReceipt: async ({ query }, context) => {
    const receipt = context.receipts.check(receiptIn(query.receipt));
    return { valid: receipt !== null, receipt };
  },

  receipts: async ({ params }, { store, actor, receipts: signer }) => {
    const found = await store.cases.whole(params.caseId);
    const standing = found && readerOf(actor, found.head);
    // As in `getCase`: a stranger waits as long as for a case that is not there.
    if (found && !standing) await store.cases.get(params.caseId);
    if (!found || !standing) throw new Refused('not_found');
    const { head, events } = found;
    return {
      receipts: events.flatMap((event) => {
        const receipt = receiptOf(event, head.number);
        const { seq, word, at } = event;
        return receipt ? [{ seq, word, at, receipt: signer.sign(receipt) }] : [];
      }),
    };
  },
};
