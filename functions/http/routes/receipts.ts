import { receiptIn } from '../../contract/record/receiptCode';
import { receiptOf } from '../../domain/deeds/receiptOf';
import { sees } from '../../domain/standing/reader';
import { Refused } from '../../domain/refused';
import { openCase } from '../../work/case/open';
import { publishedOf } from '../../work/record/publishedOf';
import { refuseBroken } from '../chainBroken';
import type { Handlers } from '../context';

export const receipts: Pick<Handlers, 'receiptKeys' | 'checkReceipt' | 'receipts' | 'roots'> = {
  receiptKeys: async (_, context) => ({ keys: context.receipts.publicKeys }),

  checkReceipt: async ({ query }, context) => {
    const receipt = context.receipts.check(receiptIn(query.receipt));
    const published = receipt && (await publishedOf(receipt, context.store));
    return { valid: receipt !== null, receipt, published };
  },

  roots: async ({ query }, { store }) => ({ roots: await store.roots.in(query.year) }),

  receipts: async ({ params }, context) => {
    const found = await openCase(params.caseId, context);
    const { head, events, files, standing } = found;
    // One who may only see the outline sees neither what was done nor when.
    if (!sees([standing], 'read')) throw new Refused('not_allowed');
    refuseBroken(found, context.log);
    const digests = new Map(
      files.flatMap(({ id, digest }) => (digest === null ? [] : [[id, digest] as const])),
    );
    return {
      // A receipt is made from what was written: of what is erased there is the one that was taken along, which checks for ever.
      receipts: events.flatMap((event) => {
        const receipt = event.isErased ? null : receiptOf(event, head.number, digests);
        const { seq, word, at } = event;
        return receipt ? [{ seq, word, at, receipt: context.receipts.sign(receipt) }] : [];
      }),
    };
  },
};
