import type { Giving } from '../../functions/contract/deeds/giving';
import type { CaseState } from '../../functions/contract/case/views';
import { type Api, openApi, unhurried } from '../support/api';
import { does, fileOne, goes } from '../support/filings';
import { type Person, signIn, staff } from '../support/person';
import { otherCentre, staffId } from '../support/town';

let api: Api;
let resident: Person;
let dispatcher: Person;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  [resident, dispatcher] = await Promise.all([signIn(api, 'olan'), staff(api, 'centre-dispatcher')]);
});
afterEach(() => api.close());

let keys = 0;
const giving = <T extends object>({ id, version }: CaseState, to: T) => {
  keys += 1;
  return { caseId: id, version, key: `key-of-giving-${String(keys).padStart(6, '0')}`, ...to };
};
const give = (items: Giving[], by = dispatcher) => by.call('giveCases', { body: { items } });

test('several are given in one go, each to whom is proposed for it or was chosen, and each says what became of it', async () => {
  const all = [await fileOne(resident), await fileOne(resident), await fileOne(resident)].map(
    ({ state }) => state,
  );
  const [first, second, third] = all as [CaseState, CaseState, CaseState];
  const { candidates } = await dispatcher.call('candidates', { params: { caseId: first.id } });
  const { results } = await give([
    giving(first, { to: 'suggested' }),
    giving(second, { to: 'person', personId: staffId('second-lawyer') }),
    giving(third, { to: 'office', organisationId: otherCentre }),
  ]);
  expect(results.map(({ problem }) => problem)).toEqual([null, null, null]);
  expect(results.map(({ row }) => row?.id)).toEqual(all.map(({ id }) => id));
  expect(results[0]?.row?.holder).toMatchObject({ at: 'person', name: candidates[0]?.name });
  expect(results[1]?.row?.holder).toMatchObject({ at: 'person' });
  expect(results[2]?.row).toMatchObject({ status: 'transferred' });
});

test('what was given in one go is taken back in one go', async () => {
  const all = [await fileOne(resident), await fileOne(resident)].map(({ state }) => state);
  const [first, second] = all as [CaseState, CaseState];
  const { results } = await give([
    giving(first, { to: 'suggested' }),
    giving(second, { to: 'office', organisationId: otherCentre }),
  ]);
  const back = await give(
    results.map(({ row, version }) =>
      giving({ ...first, id: row?.id ?? '', version: version ?? 0 }, { to: 'back' }),
    ),
  );
  expect(back.results).toMatchObject([
    { problem: null, row: { id: first.id, status: 'submitted', holder: { at: 'desk' } } },
    { problem: null, row: { id: second.id, status: 'submitted', holder: { at: 'desk' } } },
  ]);
});

test('what stands against one keeps no other back, and whoever came second reads who has it', async () => {
  const { state: taken } = await fileOne(resident);
  const { state: free } = await fileOne(resident);
  await does(await staff(api, 'lawyer'), taken, 'take');
  const { results } = await give([
    giving(taken, { to: 'suggested' }),
    giving({ ...free, id: '0000000000' }, { to: 'suggested' }),
    giving(free, { to: 'suggested' }),
  ]);
  expect(results.map(({ problem }) => problem)).toEqual(['stale_version', 'not_found', null]);
  expect(results[0]).toMatchObject({
    version: 2,
    row: { holder: { at: 'person', name: expect.any(String) } },
  });
  expect(results[1]).toMatchObject({ row: null, version: null });
});

test('of two who take one case at once the slower reads who has it; whoever works at no such desk reads nothing', async () => {
  const { state } = await fileOne(resident);
  const [first, second] = await Promise.all([staff(api, 'lawyer'), staff(api, 'second-lawyer')]);
  const { results: won } = await give([giving(state, { to: 'me' as const })], first);
  expect(won).toMatchObject([{ problem: null, row: { holder: { at: 'person' } } }]);
  const { results: lost } = await give([giving(state, { to: 'me' as const })], second);
  expect(lost).toEqual([{ row: null, version: null, problem: 'not_found', heldBy: expect.any(String) }]);
  const [holder] = won;
  expect(holder?.row?.holder).toMatchObject({ name: lost[0]?.heldBy });
  const { results: elsewhere } = await give(
    [giving(state, { to: 'me' as const })],
    await staff(api, 'agent'),
  );
  expect(elsewhere).toEqual([{ row: null, version: null, problem: 'not_found' }]);
});

test('sent again after a lost reply it does nothing twice, whoever would be proposed by now', async () => {
  const { state } = await fileOne(resident);
  const asked = [giving(state, { to: 'suggested' as const })];
  const once = await give(asked);
  // With one in hand somebody else would come first.
  const again = await give(asked);
  expect(again).toEqual(once);
  const { timeline } = await dispatcher.call('getCase', { params: { caseId: state.id }, query: {} });
  expect(timeline.filter(({ word }) => word === 'assign')).toHaveLength(1);
});

test('a key that brought something else is not taken for it', async () => {
  const { state } = await fileOne(resident);
  const one = giving(state, { to: 'person' as const, personId: staffId('lawyer') });
  expect((await give([one])).results[0]?.problem).toBeNull();
  const other = { ...one, personId: staffId('second-lawyer') };
  expect((await give([other])).results[0]?.problem).toBe('key_used');
  // Nor is an assignment the taking back that was asked for under its key.
  const back = { caseId: one.caseId, version: 2, key: one.key, to: 'back' as const };
  expect((await give([back])).results[0]?.problem).toBe('key_used');
});

test('who may not give a case gives none of them, and learns of none', async () => {
  const { state } = await fileOne(resident);
  const lawyer = await staff(api, 'lawyer');
  const elsewhere = await staff(api, 'other-supervisor');
  const asked = () => [giving(state, { to: 'person' as const, personId: staffId('lawyer') })];
  expect((await give(asked(), lawyer)).results).toMatchObject([{ problem: 'not_allowed' }]);
  expect((await give(asked(), elsewhere)).results).toEqual([
    { row: null, version: null, problem: 'not_found' },
  ]);
  const missing = { ...state, id: '0000000000' };
  const ofNone = await give([giving(missing, { to: 'person', personId: staffId('lawyer') })], elsewhere);
  expect(ofNone.results).toEqual([{ row: null, version: null, problem: 'not_found' }]);
});

test('one case is not asked for twice in one go', async () => {
  const { state } = await fileOne(resident);
  const items = [giving(state, { to: 'suggested' as const }), giving(state, { to: 'suggested' as const })];
  expect(await dispatcher.refused('giveCases', { body: { items } })).toBe('invalid_input');
  await goes(dispatcher, state, ['assign', { personId: staffId('lawyer') }]);
});
