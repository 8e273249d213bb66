import { createHash } from 'node:crypto';
import type { Day, OrganisationId, PersonId } from '../../../contract/ids';
import { limits } from '../../../contract/limits';
import type { DutyId, NewDuty } from '../../../contract/people/roster';
import { StaffRole, type Role } from '../../../contract/words';
import { addDays } from '../../../domain/clocks/day';
import { lifecycles } from '../../../domain/kinds/lifecycles';
import { InvalidInput } from '../../../domain/refusals';
import { Refused } from '../../../domain/refused';
import {
  kindsAt,
  offered,
  swapped,
  taken,
  withDuty,
  withoutDuty,
  type Duty,
} from '../../../domain/standing/assignment/roster';
import { carriersAt, carriersIn, type Carrier } from '../../../work/carriers/carriers';
import type { WorkDeps } from '../../../work/deps';
import { onlyOwnOffice } from '../../auth/onlyOwnOffice';
import type { Handlers } from '../../context';
import { showDays } from '../../show/roster';

const keepers: readonly Role[] = ['dispatcher', 'supervisor', 'admin'];
const everyone: readonly Role[] = StaffRole.options;

/** Those who can be on duty at an organisation. */
async function pool(id: OrganisationId, context: Pick<WorkDeps, 'store'>): Promise<Carrier[]> {
  const lists = kindsAt(id).map(async (kind) =>
    carriersIn(await carriersAt(id, kind, context), kind, context),
  );
  return (await Promise.all(lists)).flat();
}

const personOf = ({ personId, name, profile }: Carrier) => ({ personId, name, languages: profile.languages });

function inPool(people: readonly Carrier[], id: PersonId) {
  const person = people.find(({ personId }) => personId === id);
  if (!person) throw new Refused('unknown_person');
  return personOf(person);
}

/** A duty's id begins with its day, which is where it is kept. */
const dayIn = (id: DutyId): Day => id.slice(0, 10);

/** The same tap sent again makes the same duty. */
const dutyId = (by: PersonId, { key, day }: NewDuty): DutyId =>
  `${day}-${createHash('sha256').update(`${by} ${key}`).digest('hex').slice(0, 16)}`;

/** The days asked for. @throws Refused `date_in_past`, `date_too_far` */
function daysOf({ from, to }: { from: Day; to: Day }): [Day, Day] {
  if (to < from) throw new Refused('date_in_past');
  if (to >= addDays(from, limits.rosterDays)) throw new Refused('date_too_far');
  return [from, to];
}

type Names = 'roster' | 'addDuty' | 'dropDuty' | 'swapDuties' | 'offerDuty' | 'takeDuty';

export const roster: Pick<Handlers, Names> = {
  roster: async ({ params: { organisationId }, query }, { store, actor, now, rules }) => {
    onlyOwnOffice(actor, organisationId, everyone);
    const days = daysOf(query);
    const mayEdit = keepers.includes(actor.role);
    const kinds = kindsAt(organisationId);
    const mayTake = kinds.some((kind) => lifecycles[kind].carriedBy === actor.role);
    const [{ duties, unread }, people, leaves] = await Promise.all([
      store.rosters.between(organisationId, ...days),
      mayEdit ? pool(organisationId, { store }) : [],
      store.leaves.ofOffice(organisationId),
    ]);
    return {
      days: showDays(days, { duties, unread }, { actor, now, mayEdit, mayTake, leaves }, rules.calendar),
      kinds,
      people: people.map(({ personId, name, organisation }) => ({
        personId,
        name,
        organisationName: organisation.name,
      })),
    };
  },

  addDuty: async ({ params: { organisationId }, body }, { store, actor, now }) => {
    onlyOwnOffice(actor, organisationId, keepers);
    const { day, from, to, kind, personId } = body;
    if (!kindsAt(organisationId).includes(kind))
      throw new InvalidInput([{ pointer: '/kind', code: 'not_a_choice' }]);
    const person = inPool(await pool(organisationId, { store }), personId);
    const duty: Duty = {
      id: dutyId(actor.personId, body),
      day,
      from,
      to,
      kind,
      offered: false,
      ...person,
    };
    await store.rosters.change(organisationId, [day], (duties) => withDuty(duties, duty, now));
  },

  dropDuty: async ({ params: { organisationId, dutyId: id } }, { store, actor, now }) => {
    onlyOwnOffice(actor, organisationId, keepers);
    await store.rosters.change(organisationId, [dayIn(id)], (duties) => withoutDuty(duties, id, now));
  },

  swapDuties: async ({ params: { organisationId }, body }, { store, actor, now }) => {
    onlyOwnOffice(actor, organisationId, keepers);
    const ids = [body.mine, body.theirs] as const;
    const people = await pool(organisationId, { store });
    await store.rosters.change(organisationId, ids.map(dayIn), (duties) => {
      for (const { id, personId } of duties) if (ids.includes(id)) inPool(people, personId);
      return swapped(duties, ids, now);
    });
  },

  offerDuty: async ({ params: { organisationId, dutyId: id }, body }, { store, actor, now }) => {
    onlyOwnOffice(actor, organisationId, everyone);
    const offering = { by: actor.personId, offer: body.offered };
    await store.rosters.change(organisationId, [dayIn(id)], (duties) => offered(duties, id, offering, now));
  },

  takeDuty: async ({ params: { organisationId, dutyId: id } }, { store, actor, now }) => {
    const carrying = kindsAt(organisationId).map((kind): Role => lifecycles[kind].carriedBy);
    onlyOwnOffice(actor, organisationId, carrying);
    const person = inPool(await pool(organisationId, { store }), actor.personId);
    await store.rosters.change(organisationId, [dayIn(id)], (duties) => taken(duties, id, person, now));
  },
};
