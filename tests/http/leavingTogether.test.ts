import { type Api, openApi, unhurried } from '../support/api';
import { deed, does } from '../support/filings';
import { jointPetition, joins, neighbours, subject } from '../support/joining';
import { type Person, signIn } from '../support/person';

let api: Api;
let filer: Person;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  filer = await signIn(api, 'filer');
});
afterEach(() => api.close());

const page = (who: Person, caseId: string) => who.call('getCase', { params: { caseId }, query: {} });

describe('who leaves', () => {
  test('ends it for themself alone, reads nothing of it any more, and keeps their receipts', async () => {
    const { caseId, people } = await jointPetition(api, 4);
    const [leaver, ...others] = people;
    if (!leaver) throw new Error('nobody joined');
    const { state } = await page(leaver, caseId);
    const left = await does(leaver, state, 'leave', {});
    expect(left.entry.word).toBe('leave');
    expect(await leaver.refused('getCase', { params: { caseId }, query: {} })).toBe('not_found');
    expect(await leaver.refused('caseVersion', { params: { caseId } })).toBe('not_found');
    expect((await leaver.call('myCases', { query: {} })).rows).toEqual([]);
    expect(
      await leaver.refused(
        'actOnCase',
        deed({ ...state, version: state.version + 1 }, 'message', { text: '还在吗？' }),
      ),
    ).toBe('not_found');
    const { receipts } = await leaver.call('receipts', { params: { caseId } });
    expect(receipts.map(({ word }) => word)).toEqual(['join', 'leave']);
    const mine = await leaver.call('myData', { query: {} });
    expect(mine.person.left).toEqual([
      expect.objectContaining({ caseId, name: neighbours[0], phone: '13947400000' }),
    ]);
    for (const who of [filer, ...others]) {
      const { together, state: now } = await page(who, caseId);
      expect(now.status).toBe('submitted');
      expect(together?.people.map(({ leftAt }) => leftAt !== null)).toEqual([
        false,
        true,
        false,
        false,
        false,
      ]);
    }
    // The place is free, and asked for anew.
    const code = await filer.call('offerJoining', { params: { caseId }, body: { subject } });
    await leaver.call('joinCase', { body: joins(code.number, 0) });
    expect((await page(leaver, caseId)).state.standing).toBe('party');
    expect((await leaver.call('myData', { query: {} })).person.left).toBeUndefined();
  });

  test('of those who filed it leaves it to the one who joined first, and not how they themselves are reached', async () => {
    const { caseId, people } = await jointPetition(api, 2);
    const [first, second] = people;
    if (!first || !second) throw new Error('nobody joined');
    const { state } = await page(filer, caseId);
    expect(state.actions).toContain('leave');
    expect(state.actions).not.toContain('withdraw');
    expect(await filer.refused('actOnCase', deed(state, 'withdraw', {}))).toBe('others_joined');
    await does(filer, state, 'leave', {});
    expect(await filer.refused('getCase', { params: { caseId }, query: {} })).toBe('not_found');
    const seen = await page(first, caseId);
    expect(seen.state.standing).toBe('owner');
    expect(seen.brokenAt).toBeNull();
    expect(JSON.stringify(seen)).not.toContain('13847412345');
    expect((await page(second, caseId)).state.standing).toBe('party');
    expect((await first.call('myCases', { query: {} })).rows.map(({ id }) => id)).toEqual([caseId]);
    // Once nobody else is left, it is withdrawn as any other.
    const last = await page(second, caseId);
    await does(second, last.state, 'leave', {});
    const alone = await page(first, caseId);
    expect(alone.state.actions).toContain('withdraw');
    expect(alone.state.actions).not.toContain('leave');
  });
});

test('what others said yes to does not become another matter under them', async () => {
  const { caseId } = await jointPetition(api, 1);
  const { state } = await page(filer, caseId);
  const right = { field: 'request', right: '我要换一件事。' } as const;
  expect(await filer.refused('actOnCase', deed(state, 'correct', right))).toBe('others_joined');
  await does(filer, state, 'correct', { field: 'phone', right: '13947412346' });
});
