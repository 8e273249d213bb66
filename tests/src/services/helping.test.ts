import Taro from '@tarojs/taro';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { newcomer, writtenFor } from '../../../src/services/drafts/draft';
import { begin, drafts } from '../../../src/services/drafts/drafts';
import { lastTime } from '../../../src/services/filing/lastTime';
import { makeCall } from '../../../src/services/server/call';
import type { Sent } from '../../../src/services/server/send';
import { helping, helpingEnded, helpingId, helpingIsOver } from '../../../src/services/session/helping';
import { leaveQuickly } from '../../../src/services/session/leave';
import { freshDevice } from '../../support/front/device';

const leave = { id: 'a'.repeat(22), name: '白凤山' } as HelpingView;
let sent: Sent[];

beforeEach(() => {
  freshDevice();
  sent = [];
  helping.set(leave);
  helpingEnded.set(false);
  jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
});
afterEach(() => jest.restoreAllMocks());

const problem = (code: string) => ({
  ...{ type: `urn:${code}`, title: '说明', detail: '说明。', status: 403 },
  ...{ code, instance: 'r1' },
});

const callWith = (body: unknown, status: number) =>
  makeCall({
    send: async (one) => {
      sent.push(one);
      return { status, body };
    },
    session: { token: async () => ({ ok: true, reply: 'token' }) },
    helping: { id: helpingId, isOver: helpingIsOver },
    pause: async () => undefined,
    now: () => 0,
  });

test('what may be asked for another says by whose leave; what is one’s own never does', async () => {
  const call = callWith(problem('not_found'), 404);
  await call('getCase', { params: { caseId: '4821370655' }, query: {} });
  await call('myData', { query: {} });
  await call('inbox', { query: {} });
  await call('offices', { params: { areaCode: '150902000000' } });
  expect(sent.map((one) => one.helping)).toEqual([leave.id, undefined, undefined, undefined]);
});

test('leave that is over ends the mode with the very answer that says so', async () => {
  const call = callWith(problem('helping_ended'), 403);
  await call('myCases', { query: {} });
  expect([helping.read(), helpingEnded.read()]).toEqual([null, true]);
  expect(Taro.reLaunch).toHaveBeenCalledTimes(1);
});

test('a draft of one person is never shown under another, nor under whoever holds the phone', () => {
  const of = (who: string) =>
    begin({ who, place: 'consultation', kind: 'consultation', cameFrom: null, answers: { text: who } });
  const [mine, his, hers, new_] = [
    of('p1000000000000000000000000'),
    of(writtenFor(leave.id)),
    of(writtenFor('b'.repeat(22))),
    of(newcomer),
  ] as const;
  for (const draft of [mine, his, hers, new_]) drafts.save(draft);
  const seenBy = (who: string) =>
    drafts
      .list(who)
      .map(({ id }) => id)
      .sort();
  expect(seenBy(writtenFor(leave.id))).toEqual([his.id]);
  expect(seenBy(mine.who)).toEqual([mine.id, new_.id].sort());
  expect(drafts.find(mine.id, writtenFor(leave.id))).toBeUndefined();
  expect(drafts.lastAt('consultation', writtenFor('b'.repeat(22)))?.id).toBe(hers.id);
});

test('what this phone knows of its own person goes into no form of another, and is learnt from none', () => {
  helping.set(null);
  lastTime.learn({ name: '白玉兰', phone: '13800001234' });
  helping.set(leave);
  expect(lastTime.read()).toEqual({});
  lastTime.learn({ name: '白凤山', phone: '13900001234' });
  helping.set(null);
  expect(lastTime.read()).toEqual({ name: '白玉兰', phone: '13800001234' });
});

test('whoever leaves quickly acts for nobody any more', () => {
  const before = process.env.TARO_ENV;
  process.env.TARO_ENV = 'weapp';
  const off = jest.spyOn(Taro, 'exitMiniProgram').mockResolvedValue({ errMsg: 'ok' });
  leaveQuickly();
  process.env.TARO_ENV = before;
  expect([helping.read(), off.mock.calls.length]).toEqual([null, 1]);
});
