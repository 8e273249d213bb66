import type { Received } from '../../contract/people/intake';
import type { Instant, OrganisationId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Role } from '../../contract/words';
import type { Actor, CaseHead } from '../case/case';
import { addDays, dayOf } from '../clocks/day';
import { Refused } from '../refused';

/** Who writes down what comes to an office: its dispatchers, who sort what comes, and helpers of villages. */
const registrars: readonly Role[] = ['dispatcher', 'helper'];

/** Whoever writes it down, in the post they act in. @throws Refused `not_allowed` to everybody else */
export function registrarIn({ role, organisation, name, personId }: Actor) {
  if (!registrars.includes(role) || !organisation) throw new Refused('not_allowed');
  return { personId, name: name ?? '', organisation };
}

/**
 * When it came lies behind, and not so far that the year was mistyped; what lay longer is written down with the day it was found.
 * @throws Refused `date_in_future`, `date_in_past`
 */
export function mustHaveCome({ at }: Received, now: Instant): void {
  if (at > now) throw new Refused('date_in_future');
  if (dayOf(at) < addDays(dayOf(now), -limits.intakeDays)) throw new Refused('date_in_past');
}

/** Who reads an office's register: whoever keeps it, and who leads the office. */
export const readsRegister = ['dispatcher', 'supervisor', 'helper'] as const satisfies readonly Role[];

/**
 * Whether a line is told to somebody of the office that wrote it down: never of a case whose other side it is, of one they are
 * themselves kept from, or that nobody may know of (信访工作条例 30).
 */
export const mayReadLine = (
  { marks, against, aside }: Pick<CaseHead, 'marks' | 'against' | 'aside'>,
  { personId, belongsTo }: Pick<Actor, 'personId' | 'belongsTo'>,
): boolean =>
  !marks.includes('sealed') &&
  !aside.includes(personId) &&
  !belongsTo.some((id: OrganisationId) => against.includes(id));
