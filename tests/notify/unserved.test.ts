import { unserved } from '../../functions/notify/deliver/unserved';
import { createDeliverHandler } from '../../functions/notify/deliver/handler';
import { raise } from '../../functions/notify/deliver/raise';
import { publishedCalendar } from '../../functions/domain/clocks/calendar';
import { begin } from '../../functions/domain/deliveries/begin';
import { usualWaits } from '../../functions/domain/deliveries/waits';
import { type Api, openApi } from '../support/api';
import { does, fileOne, goes, legalAid } from '../support/filings';
import { signIn, staff, type Person } from '../support/person';

const day = 86_400_000;
const rules = { waits: usualWaits, calendar: publishedCalendar };

let api: Api;
let resident: Person;
beforeEach(async () => {
  api = await openApi();
  resident = await signIn(api, 'olan');
});
afterEach(() => api.close());

/** A refusal that the resident was told of and has looked at in the app. */
async function toldOfRefusal() {
  const { state } = await fileOne(resident, legalAid());
  const refused = await goes(
    await staff(api, 'aid-supervisor'),
    state,
    ['startReview'],
    ['refuse', { reasons: '不属于法律援助范围。', article: '《法律援助法》第三十一条' }],
  );
  const { personId } = resident.session.me;
  const noticeId = `${refused.id}.${refused.version}.decision.${personId}`;
  const delivery = begin(
    {
      ...{ noticeId, personId, kind: 'decision', audience: 'resident', at: api.now() },
      ...{ caseId: refused.id, caseNumber: refused.number, caseKind: 'legalAid' },
      deskId: 'legalAidAgency-150902000000',
    },
    api.now(),
    rules,
  );
  if (!delivery) throw new Error('a decision has to be told');
  await api.store.deliveries.begin(delivery);
  await resident.call('getCase', { params: { caseId: refused.id }, query: {} });
  return { caseId: refused.id, noticeId };
}

async function daysLater(days: number): Promise<void> {
  const { deliveries, inbox, cases, people } = api.store;
  const carryOn = createDeliverHandler({
    ...{ deliveries, inbox, rules, now: api.now, log: () => undefined },
    rungs: {},
    isUnserved: unserved({ cases }),
    raise: raise({ cases, people, inbox }),
  });
  for (let passed = 0; passed < days; passed += 1) {
    api.wait(day);
    await carryOn({}, { getRemainingTimeInMillis: () => 600_000 });
  }
}

const stateOf = async ({ caseId, noticeId }: { caseId: string; noticeId: string }) =>
  (await api.store.deliveries.get(caseId, noticeId))?.state;

test('who was told of a refusal and does not open it is on the list of those to phone after three days', async () => {
  const notice = await toldOfRefusal();
  expect(await stateOf(notice)).toBe('told');
  await daysLater(2);
  expect(await stateOf(notice)).toBe('told');
  await daysLater(2);
  expect(await stateOf(notice)).toBe('toCall');
});

async function opensIt({ caseId }: { caseId: string }): Promise<void> {
  const { papers } = await resident.call('papers', { params: { caseId } });
  const refusal = papers.find(({ kind }) => kind === 'refusal');
  await resident.call('openPaper', {
    params: { caseId, paperId: refusal?.id ?? '' },
    body: { format: 'pdf' },
  });
}

test('who agreed to be served on the phone and opened it is left in peace', async () => {
  const notice = await toldOfRefusal();
  const { state } = await resident.call('getCase', { params: { caseId: notice.caseId }, query: {} });
  await does(resident, state, 'agreePhoneService', {});
  await opensIt(notice);
  await daysLater(5);
  expect(await stateOf(notice)).toBe('told');
});

test('who opened it without having agreed to that is still brought it: the office hears of it after three days', async () => {
  const notice = await toldOfRefusal();
  await opensIt(notice);
  await daysLater(4);
  expect(await stateOf(notice)).toBe('toCall');
});
