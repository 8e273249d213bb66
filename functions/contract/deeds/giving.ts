import { CaseId, ClientKey, OrganisationId, PersonId } from '../ids';
import { CaseRow } from '../case/views';
import { ProblemCode } from '../problems';
import * as z from '../z';

const one = { caseId: CaseId, version: z.int().min(1), key: ClientKey };

/** How many cases are given at once. */
export const mostGiven = 25;

/**
 * One of several cases that are given in one go: to the person proposed for it, to a named one, to whoever asks, to another office;
 * or taken back from whom or where it was given a moment ago.
 */
export const Giving = z
  .discriminatedUnion('to', [
    z.strictObject({ ...one, to: z.literal('suggested') }),
    z.strictObject({ ...one, to: z.literal('person'), personId: PersonId }),
    z.strictObject({ ...one, to: z.literal('me') }),
    z.strictObject({ ...one, to: z.literal('office'), organisationId: OrganisationId }),
    z.strictObject({ ...one, to: z.literal('back') }),
  ])
  .meta({ id: 'Giving' });
export type Giving = z.infer<typeof Giving>;

export const Givings = z.strictObject({ items: z.array(Giving).min(1).max(mostGiven) });

/**
 * What became of each, in the order in which they were asked for: the case as it is now, as far as it is still there for the one who
 * gave it, so that whoever came second reads who has it; and why it was not done, where it was not. `heldBy`: who was faster, for a
 * colleague who can read the case no more; absent where the row says it, or it is not theirs to know.
 */
export const Given = z
  .strictObject({
    results: z.array(
      z.strictObject({
        row: CaseRow.nullable(),
        version: z.int().min(1).nullable(),
        problem: ProblemCode.nullable(),
        heldBy: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Given' });
