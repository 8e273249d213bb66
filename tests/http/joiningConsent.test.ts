import { type Api, openApi, unhurried } from '../support/api';
import { deed, does, goes } from '../support/filings';
import { jointPetition } from '../support/joining';
import { type Person, staff } from '../support/person';

let api: Api;

beforeEach(async () => {
  api = await openApi({ rates: unhurried });
});
afterEach(() => api.close());

const page = (who: Person, caseId: string) => who.call('getCase', { params: { caseId }, query: {} });

/** A petition of three to which the office has proposed how to settle it. */
async function proposed() {
  const joint = await jointPetition(api, 2, { mandate: false });
  const { filer, caseId } = joint;
  const office = await staff(api, 'petition-supervisor');
  const { state } = await page(filer, caseId);
  await goes(
    office,
    state,
    ['register'],
    ['classify', { type: 'appeal', route: 'petition' }],
    ['accept'],
    [
      'proposeSettlement',
      {
        way: 'settlement',
        otherSide: '红旗镇人民政府',
        otherAgreedOn: '2026-08-05',
        terms: '两周内垫高路基。',
      },
    ],
  );
  const [first, second] = joint.people;
  if (!first || !second) throw new Error('nobody joined');
  return { filer, first, second, caseId };
}

test('a settlement stands once each has said yes, each with a receipt of it; until then the matter waits', async () => {
  const { filer, first, second, caseId } = await proposed();
  for (const who of [filer, first]) {
    const { state } = await page(who, caseId);
    const said = await does(who, state, 'agreeSettlement', {});
    expect(said.entry).toMatchObject({ word: 'consents', to: 'settlementProposed' });
    const now = await page(who, caseId);
    expect(now.state.actions).not.toContain('agreeSettlement');
    expect(now.together?.waiting).toMatchObject({ action: 'agreeSettlement', isMine: true });
    const { receipts } = await who.call('receipts', { params: { caseId } });
    expect(receipts.filter(({ word }) => word === 'consents')).toHaveLength(1);
  }
  const { state, together } = await page(second, caseId);
  expect(together?.waiting).toEqual({ action: 'agreeSettlement', said: [null, 2], isMine: false });
  await does(second, state, 'agreeSettlement', {});
  const after = await page(filer, caseId);
  expect(after.state.status).toBe('closed');
  expect(after.together?.waiting).toBeNull();
});

test('a retry of one yes is that yes, and no second', async () => {
  const { filer, caseId } = await proposed();
  const { state } = await page(filer, caseId);
  const asked = deed(state, 'agreeSettlement', {});
  const once = await filer.call('actOnCase', asked);
  expect(await filer.call('actOnCase', asked)).toEqual(once);
  expect((await page(filer, caseId)).timeline.filter(({ word }) => word === 'consents')).toHaveLength(1);
});

test('one no is enough, and what the others had said is over with it', async () => {
  const { filer, first, caseId } = await proposed();
  await does(filer, (await page(filer, caseId)).state, 'agreeSettlement', {});
  await does(first, (await page(first, caseId)).state, 'declineSettlement', {});
  const { state, together } = await page(filer, caseId);
  expect(state.status).toBe('handling');
  expect(together?.waiting).toBeNull();
});

test('who leaves is waited for no longer: the last of those who are left says it', async () => {
  const { filer, first, second, caseId } = await proposed();
  await does(filer, (await page(filer, caseId)).state, 'agreeSettlement', {});
  await does(first, (await page(first, caseId)).state, 'agreeSettlement', {});
  await does(second, (await page(second, caseId)).state, 'leave', {});
  const { state } = await page(first, caseId);
  expect(state.actions).toContain('agreeSettlement');
  await does(first, state, 'agreeSettlement', {});
  expect((await page(filer, caseId)).state.status).toBe('closed');
});

test('a review is asked for by any one of them, and the paper of it is theirs', async () => {
  const { filer, first, caseId } = await proposed();
  const office = await staff(api, 'petition-supervisor');
  await does(first, (await page(first, caseId)).state, 'declineSettlement', {});
  await goes(office, (await page(filer, caseId)).state, [
    'giveOpinion',
    {
      outcome: 'notSupported',
      request: '垫高路基',
      facts: '路已列入计划。',
      opinion: '不支持。',
      basis: '《公路法》',
    },
  ]);
  const { state } = await page(first, caseId);
  expect(state.actions).toContain('askReview');
  const { entry } = await does(first, state, 'askReview', { reasons: '路每年都断。' });
  expect(entry.by.standing).toBe('party');
  const { papers } = await filer.call('papers', { params: { caseId } });
  expect(papers.map(({ kind }) => kind)).toContain('reviewRequest');
});
