import { createHash } from 'node:crypto';
import type { Day, Instant, OrganisationId } from '../../contract/ids';
import { kindsAt, type Duty } from '../../domain/standing/assignment/roster';
import type { Calendar } from '../../domain/clocks/calendar';
import { addDays, dayOf, weekdayOf } from '../../domain/clocks/day';
import { lifecycles } from '../../domain/kinds/lifecycles';
import type { Cast } from './cast';
import { profileOf } from './profiles';
import type { SeedPerson } from './seedPerson';

const hours = [
  { from: '08:30', to: '12:00' },
  { from: '14:30', to: '17:30' },
] as const;

const weeks = 2;

/** The working days of this week and the next. */
function workingDays(now: Instant, { isWorkingDay }: Calendar): Day[] {
  const today = dayOf(now);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  return Array.from({ length: 7 * weeks }, (_, at) => addDays(monday, at)).filter(isWorkingDay);
}

function carriersAt(id: OrganisationId, { staff }: Cast): SeedPerson[] {
  const handlers = kindsAt(id).map((kind) => lifecycles[kind].carriedBy);
  return staff.filter(({ places }) =>
    places.some(({ role, organisationId }) => organisationId === id && handlers.some((one) => one === role)),
  );
}

function dutiesAt(id: OrganisationId, days: readonly Day[], cast: Cast): Duty[] {
  const people = carriersAt(id, cast);
  const [kind] = kindsAt(id);
  const shifts = days.flatMap((day) => hours.map((shift) => ({ day, ...shift })));
  return shifts.flatMap((shift, turn): Duty[] => {
    const person = people[turn % people.length];
    if (!person || !kind) return [];
    const mark = createHash('sha256').update(`${id} ${shift.day} ${shift.from}`).digest('hex').slice(0, 16);
    const { personId, name } = person;
    const languages = profileOf(person)?.languages ?? ['zh'];
    return [{ ...shift, id: `${shift.day}-${mark}`, kind, personId, name, languages, offered: false }];
  });
}

/** Mornings and afternoons of two weeks, by turns, wherever cases are received and somebody carries them. */
export function dutiesOf(cast: Cast, now: Instant, calendar: Calendar): Map<OrganisationId, Duty[]> {
  const days = workingDays(now, calendar);
  const all = [...cast.organisations.keys()].map((id) => [id, dutiesAt(id, days, cast)] as const);
  return new Map(all.filter(([, duties]) => duties.length > 0));
}
