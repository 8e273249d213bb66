import type { CaseId } from '../../contract/ids';
import type { MyCase } from '../../contract/myData';
import { Refused } from '../../domain/refused';
import { offersTo } from '../../work/offers';
import { openCase } from '../../work/open';
import { ratingsOf } from '../../work/rate';
import type { Handlers, SignedInContext } from '../context';
import { showCase } from '../show/case';
import { showReadings } from '../show/reading';

/** Each is read whole. */
const casesAtOnce = 5;

async function myCase(caseId: CaseId, context: SignedInContext): Promise<MyCase> {
  const { store, now, rules } = context;
  const { standing, ...found } = await openCase(caseId, context);
  if (standing !== 'owner') throw new Refused('not_allowed');
  const { rows } = await store.readings.page(caseId, {});
  const { rounds } = await ratingsOf(caseId, context);
  return {
    view: showCase(found, { standing, offers: await offersTo(found.head, context), now, rules }),
    readings: await showReadings(rows, store.files),
    ratings: rounds,
  };
}

export const myData: Pick<Handlers, 'myData'> = {
  myData: async ({ query }, context) => {
    const { store, actor, rate } = context;
    if (actor.role !== 'resident') throw new Refused('not_allowed');
    rate.check('myData', actor.personId);
    await rate.add('myData', actor.personId);
    const person = await store.people.get(actor.personId);
    if (!person) throw new Refused('session_ended');
    const page = { limit: casesAtOnce, ...(query.cursor !== undefined && { cursor: query.cursor }) };
    const { rows, next } = await store.cases.ownedBy(actor.personId, page);
    const cases = await Promise.all(rows.map(({ id }) => myCase(id, context)));
    return { person: { name: person.name, phone: person.phone }, cases, next };
  },
};
