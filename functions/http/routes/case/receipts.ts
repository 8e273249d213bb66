import { receiptIn } from '../../../contract/record/receiptCode';
import { receiptOf } from '../../../domain/deeds/receiptOf';
import { isAnothers } from '../../../domain/joining/seenBy';
import { sees } from '../../../domain/standing/reader';
import { Refused } from '../../../domain/refused';
import { filesOf } from '../../../work/files';
import { leftBy } from '../../../work/joining/left';
import { openCase } from '../../../work/case/open';
import { publishedOf } from '../../../work/record/publishedOf';
import { refuseBroken } from '../../chainBroken';
import type { CaseId } from '../../../contract/ids';
import type { Handlers, SignedInContext } from '../../context';

/** A case for one who may see it; of a petition that they left, their own steps. @throws Refused `not_found` to everybody else */
async function openedOrLeft(caseId: CaseId, context: SignedInContext) {
  try {
    return await openCase(caseId, context);
  } catch (error) {
    const left =
      error instanceof Refused && error.code === 'not_found' ? await leftBy(caseId, context) : null;
    if (!left) throw error;
    return { ...left, files: await filesOf(left.events, context), standing: 'party' as const };
  }
}

export const receipts: Pick<Handlers, 'receiptKeys' | 'checkReceipt' | 'receipts' | 'roots'> = {
  receiptKeys: async (_, context) => ({ keys: context.receipts.publicKeys }),

  checkReceipt: async ({ query }, context) => {
    const receipt = context.receipts.check(receiptIn(query.receipt));
    const published = receipt && (await publishedOf(receipt, context.store));
    return { valid: receipt !== null, receipt, published };
  },

  roots: async ({ query }, { store }) => ({ roots: await store.roots.in(query.year) }),

  receipts: async ({ params }, context) => {
    const found = await openedOrLeft(params.caseId, context);
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
        if (isAnothers(event, { personId: context.actor.personId, standing })) return [];
        const receipt = event.isErased ? null : receiptOf(event, head.number, digests);
        const { seq, word, at } = event;
        return receipt ? [{ seq, word, at, receipt: context.receipts.sign(receipt) }] : [];
      }),
    };
  },
};
