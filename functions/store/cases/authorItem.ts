import { Instant, PersonId } from '../../contract/ids';
import { IntakeWay } from '../../contract/people/intake';
import { BesideConsent, besideWords } from '../../contract/people/beside';
import { GuardianShown } from '../../contract/people/guardianShown';
import { Standing } from '../../contract/words';
import * as z from '../../contract/z';
import type { CaseHead, EventAuthor } from '../../domain/case/case';

/** Most steps are taken by the one who has the case afterwards, whom the event names already. */
const assignee = 'assignee';

const writer = { personId: PersonId, name: z.string(), organisationName: z.string() };

/** Who took a step, as it lies. */
export const StoredAuthor = z
  .object({
    standing: Standing,
    is: z.literal(assignee).optional(),
    personId: PersonId.optional(),
    name: z.string().optional(),
    organisationName: z.string().optional(),
    through: z
      .union([
        z.object({ ...writer, consent: BesideConsent }),
        z.object({
          ...writer,
          received: z.object({ way: IntakeWay, at: Instant, words: z.literal(besideWords).optional() }),
        }),
      ])
      .optional(),
    standsInFor: z.object({ personId: PersonId, name: z.string() }).optional(),
    prepared: z.object({ personId: PersonId, name: z.string() }).optional(),
    inSteadOf: PersonId.optional(),
    guardian: GuardianShown.optional(),
  })
  .transform(
    ({
      standing,
      is,
      personId = null,
      name = null,
      organisationName = null,
      through,
      standsInFor,
      prepared,
      inSteadOf,
      guardian,
    }) => ({
      is,
      author: {
        ...{ standing, personId, name, organisationName },
        ...(through && { through }),
        ...(standsInFor && { standsInFor }),
        ...(prepared && { prepared }),
        ...(inSteadOf && { inSteadOf }),
        ...(guardian && { guardian }),
      } satisfies EventAuthor,
    }),
  );

/** Who took a step, as its item says it. */
export function authorFields(
  {
    standing,
    personId,
    name,
    organisationName,
    through,
    standsInFor,
    prepared,
    inSteadOf,
    guardian,
  }: EventAuthor,
  head: CaseHead,
) {
  const has = head.assignee;
  const isTheirs =
    has?.personId === personId && has.name === name && has.organisation.name === organisationName;
  if (isTheirs) return { standing, is: assignee, prepared };
  return {
    standing,
    personId: personId ?? undefined,
    name: name ?? undefined,
    organisationName: organisationName ?? undefined,
    through,
    standsInFor,
    prepared,
    inSteadOf,
    guardian,
  };
}
