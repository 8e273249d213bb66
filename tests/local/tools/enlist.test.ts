import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { CaseState } from '../../../functions/contract/case/views';
import { seal } from '../../../functions/domain/case/timeline/digest';
import { firstBreakOf } from '../../../functions/domain/case/timeline/verify';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { enlist } from '../../../functions/local/tools/enlist/enlist';
import { eventItem } from '../../../functions/store/cases/eventItem';
import { headItem } from '../../../functions/store/cases/headItem';
import { headKey } from '../../../functions/store/keys/cases';
import { type Api, openApi, unhurried } from '../../support/api';
import { consultation, fileOne, goes, offeredPetition } from '../../support/filings';
import { signIn, staff, type Person } from '../../support/person';
import { storeOptions } from '../../support/store';
import { department } from '../../support/town';

let api: Api;
let me: Person;
beforeEach(async () => {
  api = await openApi({ rates: unhurried });
  me = await signIn(api, 'olan');
});
afterEach(() => api.close());

const day = 86_400_000;
const said: string[] = [];
const run = (dryRun = false) =>
  enlist(dryRun, {
    seal: storeOptions(api.opened).seal,
    ...{ client: api.opened.client, table: api.opened.table, store: api.store, now: api.now },
    rules: publishedSettings,
    say: (line) => said.push(line),
  });

/** A petition with an opinion, ended by its resident. `served`: on the day of the opinion it was handed over on paper. */
async function closedPetition({ served }: { served: boolean }): Promise<CaseState> {
  const head = await staff(api, 'department-supervisor');
  const offered = await offeredPetition(me, await staff(api, 'agent'), department);
  const opinion = { outcome: 'notSupported', request: '发放补偿款。', facts: '已经发放。' };
  const given = await goes(
    head,
    offered,
    ['accept'],
    ['investigate'],
    ['giveOpinion', { ...opinion, opinion: '不予支持。', basis: '第三十二条' }],
  );
  const on = api.now().slice(0, 10);
  const paper = `${given.version}-opinion`;
  const after = served ? await goes(head, given, ['recordService', { paper, way: 'handed', on }]) : given;
  return goes(me, after, ['close', { solved: false }]);
}

/** As older releases left a case that had ended: nothing of it open, and no moment at which it is looked at again. */
async function asOfOld({ id }: Pick<CaseState, 'id'>): Promise<void> {
  const whole = await api.store.cases.whole(id);
  const last = whole?.events.at(-1);
  if (!whole || !last) throw new Error('the case is not there');
  const { digest: _digest, said: _said, ...step } = last;
  const event = seal({ ...step, dues: [] }, whole.head.salt);
  const marks = whole.head.marks.filter((mark) => mark !== 'unreceived');
  const head = { ...whole.head, marks, clocks: [], resume: null, tip: event.digest };
  const { dpk: _day, dsk: _moment, ...unlisted } = headItem(head, storeOptions(api.opened).seal);
  const { client, table: TableName } = api.opened;
  const item = eventItem({ event, head, before: whole.head }, storeOptions(api.opened).seal);
  for (const Item of [unlisted, item]) await client.send(new PutItemCommand({ TableName, Item }));
}

const actions = async ({ id }: Pick<CaseState, 'id'>) =>
  (await me.call('getCase', { params: { caseId: id }, query: {} })).state;

test('a petition closed under older rules is offered its review again, once, and says why', async () => {
  const state = await closedPetition({ served: false });
  await asOfOld(state);
  expect((await actions(state)).actions).not.toContain('askReview');
  expect(await run(true)).toEqual({ given: 1, enlisted: 0, left: 0 });
  expect((await actions(state)).actions).not.toContain('askReview');
  expect(await run()).toEqual({ given: 1, enlisted: 0, left: 0 });
  const after = await actions(state);
  expect(after.actions).toContain('askReview');
  expect(after.toCome.map(({ clock }) => clock)).toEqual(['petition.ask_review']);
  expect(await run()).toEqual({ given: 0, enlisted: 0, left: 0 });
  const whole = await api.store.cases.whole(state.id);
  expect(whole && firstBreakOf(whole)).toBeNull();
});

test.each([
  ['twenty', 20, { given: 1, enlisted: 0, left: 0 }],
  ['forty', 40, { given: 0, enlisted: 1, left: 0 }],
])('one whose opinion was served %s days ago: only while the thirty days run', async (_, days, expected) => {
  const state = await closedPetition({ served: true });
  await asOfOld(state);
  api.wait(days * day);
  me = await signIn(api, 'olan');
  expect(await run()).toEqual(expected);
  const after = await actions(state);
  expect(after.actions.includes('askReview')).toBe(expected.given === 1);
  expect(after.dues.map(({ clock }) => clock)).toEqual(expected.given === 1 ? ['petition.ask_review'] : []);
});

test('an ended case comes under the sweep again, a case under way is left as it is', async () => {
  const ended = await goes(me, (await fileOne(me, consultation())).state, ['withdraw']);
  const open = (await fileOne(me, consultation())).state;
  await asOfOld(ended);
  expect(await run()).toEqual({ given: 0, enlisted: 1, left: 0 });
  const items = (await api.everything()).filter((item) => item.includes(headKey(ended.id).pk));
  expect(items.some((item) => item.includes('"dpk"'))).toBe(true);
  expect((await actions(open)).version).toBe(open.version);
  expect(await run()).toEqual({ given: 0, enlisted: 0, left: 0 });
});
