import { InvalidInput } from '../../../domain/refusals';
import { readerOf } from '../../../domain/standing/reader';
import { organisationOf, worksOnCases } from '../../../domain/standing/deskRoles';
import { giveMany } from '../../../work/case/giveMany';
import type { Handlers } from '../../context';
import { showRow } from '../../show/row';

export const giving: Pick<Handlers, 'giveCases'> = {
  giveCases: async ({ body }, context) => {
    const { actor, now } = context;
    organisationOf(actor, worksOnCases);
    const ids = body.items.map(({ caseId }) => caseId);
    // Of one case two things cannot be wanted at once.
    if (new Set(ids).size < ids.length) throw new InvalidInput([{ pointer: '/items', code: 'not_a_choice' }]);
    const given = await giveMany(body.items, context);
    const results = given.map(({ head, problem, heldBy }) => {
      const standing = head && readerOf(actor, head);
      const row = head && standing ? showRow(head, standing, now) : null;
      return { row, version: row && head ? head.version : null, problem, ...(heldBy !== null && { heldBy }) };
    });
    return { results };
  },
};
