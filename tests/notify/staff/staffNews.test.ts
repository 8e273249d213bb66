import { groupRobot } from '../../../functions/channels/wecom/robot';
import { weComApp } from '../../../functions/channels/wecom/app';
import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { usualWaits } from '../../../functions/domain/deliveries/waits';
import { localWeComAccount } from '../../../functions/local/platforms/wecom/account';
import { createWeComStandIn, weComPaths } from '../../../functions/local/platforms/wecom/wecom';
import { createDeliverHandler } from '../../../functions/notify/deliver/handler';
import { unserved } from '../../../functions/notify/deliver/unserved';
import { raise } from '../../../functions/notify/deliver/raise';
import { weCom } from '../../../functions/notify/rungs/weCom';
import { sayDue } from '../../../functions/notify/staff/sayDue';
import type { LogEvent, LogFields } from '../../../functions/runtime/log';
import { type Office, openOffice } from '../../support/office';
import { consultation, newKey } from '../../support/filings';
import { centre, staffId } from '../../support/town';

const minute = 60_000;
const context = { getRemainingTimeInMillis: () => 600_000 };

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

/** WeCom for the office: its stand-in, and what brings things there as time passes. */
function corporation() {
  const { store, now } = office.api;
  const standIn = createWeComStandIn({ now: () => new Date(now()), pause: async () => undefined });
  const fetch: NonNullable<Parameters<typeof groupRobot>[0]['fetch']> = async (url, init) =>
    standIn.app.request(url.toString(), init);
  const logged: ({ event: LogEvent } & LogFields)[] = [];
  const log = (event: LogEvent, more: LogFields) => void logged.push({ event, ...more });
  const { corpId, secret, agentId } = localWeComAccount;
  const baseUrl = 'http://wecom.test';
  const { staffChannels, rates, deliveries, inbox, cases, people } = store;
  const app = weComApp({ baseUrl, corpId, secret, agentId, fetch, now: () => new Date(now()) });
  const carryOn = createDeliverHandler({
    ...{ deliveries, inbox, now, log },
    rungs: { weCom: weCom({ weCom: app, staffChannels, rates, appOrigin: 'https://app.test', now }) },
    isUnserved: unserved({ cases }),
    raise: raise({ cases, people, inbox }),
    rules: { waits: usualWaits, calendar: publishedCalendar },
  });
  return {
    standIn,
    logged,
    staffChannels,
    async pass(ms: number) {
      office.api.wait(ms);
      await carryOn({}, context);
      await sayDue({ staffChannels, robot: groupRobot({ baseUrl, fetch }), now, log });
    },
  };
}

/** Questions asked by a resident, and told as the stream tells them. */
async function questions(count: number): Promise<string[]> {
  const resident = await office.as('olan');
  const ids: string[] = [];
  for (let filed = 0; filed < count; filed += 1) {
    const { state } = await resident.call('fileCase', { body: consultation({ key: newKey() }) });
    ids.push(state.id);
    await office.news(state.id);
  }
  return ids;
}

async function untilNoon(): Promise<void> {
  const noon = new Date(`${office.api.now().slice(0, 10)}T04:05:00.000Z`).getTime() + 86_400_000;
  office.api.wait(noon - Date.parse(office.api.now()));
}

test('a desk is told once of all that came in ten minutes: counts, no person and no matter', async () => {
  const { standIn, staffChannels, pass } = corporation();
  await staffChannels.setRobot(centre, 'robot-of-centre');
  await untilNoon();
  const ids = await questions(3);
  await pass(minute);
  expect(standIn.messages()).toEqual([]);
  await pass(15 * minute);
  await pass(15 * minute);
  const [said, ...more] = standIn.messages();
  expect(more).toEqual([]);
  const text = JSON.stringify(said);
  expect(text).toContain('3 件新办件');
  for (const id of ids) expect(text).not.toContain(id);
});

test('a desk without a robot is told in its inboxes alone, and nothing is left waiting', async () => {
  const { standIn, logged, pass } = corporation();
  await untilNoon();
  await questions(1);
  await pass(30 * minute);
  expect(standIn.messages()).toEqual([]);
  expect(logged.filter(({ event }) => event === 'delivery_failed')).toEqual([]);
});

test('at night nothing is said; in the morning all of it at once', async () => {
  const { standIn, staffChannels, pass } = corporation();
  await staffChannels.setRobot(centre, 'robot-of-centre');
  await untilNoon();
  office.api.wait(9.5 * 60 * minute);
  await questions(2);
  await pass(60 * minute);
  expect(standIn.messages()).toEqual([]);
  await pass(10 * 60 * minute);
  expect(standIn.messages()).toHaveLength(1);
  expect(JSON.stringify(standIn.messages())).toContain('2 件新办件');
});

test('a robot that is down is tried again, and the desk is told once', async () => {
  const { standIn, staffChannels, pass } = corporation();
  await staffChannels.setRobot(centre, 'robot-of-centre');
  await untilNoon();
  await questions(1);
  standIn.faults.next(weComPaths.robot, { errcode: -1 }, 2);
  for (let minutes = 0; minutes < 30; minutes += 3) await pass(3 * minute);
  expect(standIn.messages()).toHaveLength(1);
});

test('who is given a case gets a card that says so, with the number and no word of the matter', async () => {
  const { standIn, staffChannels, pass } = corporation();
  await staffChannels.setAccount(staffId('lawyer'), 'SuHe');
  await untilNoon();
  const [id = ''] = await questions(1);
  const dispatcher = await office.as('centre-dispatcher');
  const { state } = await dispatcher.call('getCase', { params: { caseId: id }, query: {} });
  await dispatcher.call('actOnCase', {
    params: { caseId: id },
    body: {
      ...{ action: 'assign', version: state.version, key: newKey() },
      input: { personId: staffId('lawyer') },
    },
  });
  await office.news(id);
  await pass(minute);
  const [card] = standIn.messages();
  const text = JSON.stringify(card);
  expect(text).toContain('有一件事派给您');
  expect(text).toContain(state.number);
  expect(text).not.toContain(state.title);
  await pass(60 * minute);
  expect(standIn.messages()).toHaveLength(1);
});

test('a member without an account is told in the inbox; the telling ends with the reason', async () => {
  const { standIn, pass } = corporation();
  await untilNoon();
  const [id = ''] = await questions(1);
  const dispatcher = await office.as('centre-dispatcher');
  await dispatcher.call('actOnCase', {
    params: { caseId: id },
    body: { action: 'assign', version: 1, key: newKey(), input: { personId: staffId('lawyer') } },
  });
  await office.news(id);
  await pass(5 * minute);
  expect(standIn.messages()).toEqual([]);
  const deliveries = await office.api.store.deliveries.ofCase(id);
  const card = deliveries.find(({ audience }) => audience === 'staff');
  expect(card).toMatchObject({ state: 'failed', nextAt: null });
  expect(card?.rungs.at(-1)).toMatchObject({ rung: 'weCom', reason: 'noWeComAccount' });
});

test('what a desk is told of at once has an end: the item stops growing, and the message says that there is more', async () => {
  const { standIn, staffChannels, pass } = corporation();
  await staffChannels.setRobot(centre, 'robot-of-centre');
  await untilNoon();
  const at = office.api.now();
  const stretch = { from: at, dueAt: at };
  for (let nth = 0; nth < 205; nth += 1)
    await staffChannels.gather(centre, stretch, { kind: 'arrived', caseId: String(nth).padStart(10, '0') });
  expect((await staffChannels.news(centre, at))?.items).toHaveLength(200);
  await pass(minute);
  expect(JSON.stringify(standIn.messages())).toContain('200 件新办件，还有更多');
});
