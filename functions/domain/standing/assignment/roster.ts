import type { Day, Instant, OrganisationId, PersonId } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { ClockTime, DutyId } from '../../../contract/people/roster';
import { CaseKind, type ServiceLanguage } from '../../../contract/words';
import { addDays, addHours, dayOf } from '../../clocks/day';
import { lifecycles } from '../../kinds/lifecycles';
import { KeyUsed } from '../../refusals';
import { Refused } from '../../refused';
import { kindOfOrganisation } from '../routing';

/** Somebody on duty for one kind of case; times in Asia/Shanghai. */
export type Duty = {
  id: DutyId;
  day: Day;
  from: ClockTime;
  to: ClockTime;
  kind: CaseKind;
  personId: PersonId;
  name: string;
  languages: readonly ServiceLanguage[];
  /** Its holder would like a colleague to take it. */
  offered: boolean;
};

/** Who is put on a duty. */
export type OnDuty = Pick<Duty, 'personId' | 'name' | 'languages'>;

export const timeOf = (at: Instant): ClockTime => addHours(at, 8).slice(11, 16);

/** Its first minute counts, its last moment does not. */
export const isOn = ({ day, from, to }: Duty, at: Instant): boolean =>
  day === dayOf(at) && from <= timeOf(at) && timeOf(at) < to;

export const onDutyAt = (duties: readonly Duty[], at: Instant, kind: CaseKind): Duty[] =>
  duties.filter((duty) => duty.kind === kind && isOn(duty, at));

const clashes = (one: Duty, other: Duty): boolean =>
  one.id !== other.id &&
  one.personId === other.personId &&
  one.day === other.day &&
  one.from < other.to &&
  other.from < one.to;

/** A day that is over stays as it was; one more than a year ahead is a slip of the pen. */
function stillOpen(day: Day, at: Instant): void {
  if (day < dayOf(at)) throw new Refused('date_in_past');
  if (day > addDays(dayOf(at), limits.rosterAheadDays)) throw new Refused('date_too_far');
}

function inOrder(duties: readonly Duty[], changed: readonly Duty[]): Duty[] {
  if (changed.some((one) => duties.some((other) => clashes(one, other)))) throw new Refused('roster_taken');
  return [...duties];
}

function found(duties: readonly Duty[], id: DutyId): Duty {
  const duty = duties.find((one) => one.id === id);
  if (!duty) throw new Refused('not_found');
  return duty;
}

/** By what is asked for when somebody is put on duty: it may have been offered or taken over since. */
const isSameDuty = (one: Duty, other: Duty): boolean =>
  one.from === other.from && one.to === other.to && one.kind === other.kind;

/**
 * One more duty. The same one once more changes nothing.
 * @throws Refused `date_in_past`, `date_too_far`, `roster_taken` when the person is on duty then, and KeyUsed when the key put
 * another duty on this day
 */
export function withDuty(duties: readonly Duty[], duty: Duty, at: Instant): Duty[] {
  stillOpen(duty.day, at);
  const before = duties.find(({ id }) => id === duty.id);
  if (before && !isSameDuty(before, duty)) throw new KeyUsed();
  if (before) return [...duties];
  return inOrder([...duties, duty], [duty]);
}

/** @throws Refused `not_found`, `date_in_past` */
export function withoutDuty(duties: readonly Duty[], id: DutyId, at: Instant): Duty[] {
  stillOpen(found(duties, id).day, at);
  return duties.filter((duty) => duty.id !== id);
}

/**
 * A duty on offer goes to a colleague. Their own stays theirs, so that it may be sent twice.
 * @throws Refused `not_found`, `wrong_status` when it is not on offer, `date_in_past`, `roster_taken`
 */
export function taken(duties: readonly Duty[], id: DutyId, person: OnDuty, at: Instant): Duty[] {
  const duty = found(duties, id);
  stillOpen(duty.day, at);
  if (duty.personId === person.personId) return [...duties];
  if (!duty.offered) throw new Refused('wrong_status');
  const handed = { ...duty, ...person, offered: false };
  return inOrder(
    duties.map((one) => (one.id === id ? handed : one)),
    [handed],
  );
}

/** The kinds of case that an organisation's desk receives, and so has people on duty for. */
export const kindsAt = (id: OrganisationId): CaseKind[] =>
  CaseKind.options.filter((kind) => lifecycles[kind].desk.kind === kindOfOrganisation(id));

/** Two duties change hands in one step. @throws Refused `not_found`, `date_in_past`, `roster_taken` */
export function swapped(duties: readonly Duty[], ids: readonly [DutyId, DutyId], at: Instant): Duty[] {
  const [one, other] = [found(duties, ids[0]), found(duties, ids[1])];
  const person = ({ personId, name, languages }: Duty): OnDuty => ({ personId, name, languages });
  const changed = [
    { ...one, ...person(other), offered: false },
    { ...other, ...person(one), offered: false },
  ];
  for (const { day } of changed) stillOpen(day, at);
  const after = duties.map((duty) => changed.find(({ id }) => id === duty.id) ?? duty);
  return inOrder(after, changed);
}

/** One's own duty is offered to colleagues, or kept after all. @throws Refused `not_found`, `not_allowed`, `date_in_past` */
export function offered(
  duties: readonly Duty[],
  id: DutyId,
  { by, offer }: { by: PersonId; offer: boolean },
  at: Instant,
): Duty[] {
  const duty = found(duties, id);
  if (duty.personId !== by) throw new Refused('not_allowed');
  stillOpen(duty.day, at);
  return duties.map((one) => (one.id === id ? { ...one, offered: offer } : one));
}
