import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { deed, fileOne, goes } from '../support/filings';
import { type Person, problemIn, requestTo, signIn, staff } from '../support/person';
import { centre, staffId } from '../support/town';

// Ending a duty while other things happen: whoever has left never keeps a case.

let api: Api;
let resident: Person;
let head: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, head] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-supervisor')]);
});
afterEach(() => api.close());

const ending = {
  params: { organisationId: centre, personId: staffId('lawyer') },
  body: { role: 'lawyer' },
} as const;
const stateFor = async (person: Person, { id }: Pick<CaseState, 'id'>) =>
  (await person.call('getCase', { params: { caseId: id }, query: {} })).state;
const toLawyer: ['assign', object] = ['assign', { personId: staffId('lawyer') }];

/** A consultation in the hands of the lawyer of the centre. */
const inHand = async (): Promise<CaseState> => goes(head, (await fileOne(resident)).state, toLawyer);

const lawyersCases = async () => (await api.store.cases.handledBy(staffId('lawyer'), {})).rows;
const isMember = async () => (await api.store.people.member(centre, 'lawyer', staffId('lawyer'))) !== null;

test('more cases than one step holds go in several; who still holds one is still there', async () => {
  for (let filed = 0; filed < 45; filed += 1) await inHand();
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  const { people, cases } = api.store;
  let steps = 0;
  let looks = 0;
  const failing: typeof people = {
    ...people,
    leave: async (leaving) => {
      steps += 1;
      if (steps === 2) throw down;
      return people.leave(leaving);
    },
  };
  const counting: typeof cases = { ...cases, current: (id) => ((looks += 1), cases.current(id)) };
  const broken = api.instance({ store: { ...api.store, people: failing, cases: counting } });
  const request = requestTo('endDuty', ending, head.session.accessToken);
  expect((await broken.send(request)).status).toBe(500);
  // The first step reads as many as it can give back, and one by which it knows that there are more.
  expect(looks).toBe(41 + 5);
  expect([(await lawyersCases()).length, await isMember()]).toEqual([5, true]);
  expect(await head.call('endDuty', ending)).toEqual({ released: 5 });
  expect([await lawyersCases(), await isMember()]).toEqual([[], false]);
});

test('while the database is down nothing has happened', async () => {
  await inHand();
  await inHand();
  const before = await api.everything();
  const down = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  for (let attempt = 0; attempt < 6; attempt += 1) api.faults.on('TransactWriteItems', 'before', down);
  expect(await head.refused('endDuty', ending)).toBe('store_unavailable');
  api.faults.clear();
  expect(await api.everything()).toEqual(before);
});

test('a case somebody acts on meanwhile is taken along all the same', async () => {
  const state = await inHand();
  const { people } = api.store;
  let isFirst = true;
  const overtaken: typeof people = {
    ...people,
    leave: async (leaving) => {
      if (isFirst) await goes(resident, state, ['message', { text: '在吗？' }]);
      isFirst = false;
      return people.leave(leaving);
    },
  };
  const slow = api.instance({ store: { ...api.store, people: overtaken } });
  const reply = await slow.send(requestTo('endDuty', ending, head.session.accessToken));
  expect([reply.status, reply.text]).toEqual([200, '{"released":1}']);
  expect(await stateFor(head, state)).toMatchObject({ assigneeName: null, version: 4 });
});

test('one on which people act without end is told so, and nobody has left', async () => {
  const state = await inHand();
  const { people } = api.store;
  const busy: typeof people = {
    ...people,
    leave: async (leaving) => {
      await goes(resident, await stateFor(resident, state), ['message', { text: '在吗？' }]);
      return people.leave(leaving);
    },
  };
  const slow = api.instance({ store: { ...api.store, people: busy } });
  const reply = await slow.send(requestTo('endDuty', ending, head.session.accessToken));
  expect(problemIn(reply)).toMatchObject({ code: 'still_needed', status: 409 });
  expect(await isMember()).toBe(true);
});

test('nothing is given to one whose duty ends at the same moment', async () => {
  const { state } = await fileOne(resident);
  const { cases } = api.store;
  const late: typeof cases = {
    ...cases,
    save: async (...parts) => {
      await head.call('endDuty', ending);
      return cases.save(...parts);
    },
  };
  const slow = api.instance({ store: { ...api.store, cases: late } });
  const giving = deed(state, ...toLawyer);
  const reply = await slow.send(requestTo('actOnCase', giving, head.session.accessToken));
  expect(problemIn(reply).code).toBe('unknown_person');
  expect(await stateFor(head, state)).toMatchObject({ version: 1, assigneeName: null });
});

test('nothing is taken by one who has just left, with a token that is still good', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  await head.call('endDuty', ending);
  for (const one of [deed(state, 'take'), deed(state, 'answer', { text: '可以。' })])
    expect(await lawyer.refused('actOnCase', one)).toBe('session_ended');
  expect((await stateFor(head, state)).version).toBe(1);
});

describe('a case that reached them a moment before, and no list showed yet,', () => {
  const request = () => requestTo('endDuty', ending, head.session.accessToken);

  /** The API whose list is so slow, and which may die before it looks again. */
  const slowWith = (state: CaseState, mayDie: boolean) => {
    const { people, cases } = api.store;
    let hasLeft = false;
    const late: typeof people = {
      ...people,
      leave: async (leaving) => {
        await goes(head, state, toLawyer);
        await people.leave(leaving);
        hasLeft = true;
      },
    };
    const dying: typeof cases = {
      ...cases,
      handledBy: async (...parts) => {
        if (hasLeft && mayDie) throw new Error('the function ran out of time');
        return cases.handledBy(...parts);
      },
    };
    return api.instance({ store: { ...api.store, people: late, cases: dying } });
  };

  test('goes to the desk after them', async () => {
    const { state } = await fileOne(resident);
    const reply = await slowWith(state, false).send(request());
    expect(reply.text).toBe('{"released":1}');
    expect(await stateFor(head, state)).toMatchObject({ assigneeName: null, holder: { at: 'desk' } });
    expect([await lawyersCases(), await isMember()]).toEqual([[], false]);
  });

  test('is brought there by the next request when this one dies', async () => {
    const { state } = await fileOne(resident);
    expect((await slowWith(state, true).send(request())).status).toBe(500);
    expect([(await lawyersCases()).length, await isMember()]).toEqual([1, false]);
    expect(await head.call('endDuty', ending)).toEqual({ released: 1 });
    expect(await lawyersCases()).toEqual([]);
    expect(await head.refused('endDuty', ending)).toBe('unknown_person');
  });
});
