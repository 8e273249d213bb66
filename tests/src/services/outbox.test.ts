import Taro from '@tarojs/taro';
import { appLife } from '../../../src/services/session/appLife';
import { newKey } from '../../../src/services/device/clientKey';
import { newcomer, type Draft } from '../../../src/services/drafts/draft';
import { begin, drafts } from '../../../src/services/drafts/drafts';
import { boxOnDevice } from '../../../src/services/outbox/box';
import { makeOutbox } from '../../../src/services/outbox/outbox';
import type { Call } from '../../../src/services/server/call';
import { phoneProblem } from '../../../src/services/server/answer';
import { consultation } from '../../support/filings';
import { caseView } from '../../support/front/cases';
import { freshDevice } from '../../support/front/device';

const me = 'p1000000000000000000000000';

/** The outbox of this device, whose server can be reached or not. */
function device(isVisit = false) {
  const net = { isThere: true };
  const sent: string[] = [];
  const call = (async (name: string) => {
    sent.push(name);
    return net.isThere ? { ok: true, reply: caseView() } : phoneProblem('offline');
  }) as Call;
  const outbox = makeOutbox({
    ...{ call, who: () => me, isVisit: () => isVisit, box: boxOnDevice, drafts, newKey },
    life: appLife.now,
    now: Date.now,
  });
  return { outbox, sent, net };
}

const draft = (more: Partial<Draft> = {}): Draft => ({
  ...begin({
    ...{ who: me, place: 'consultation', kind: 'consultation', cameFrom: null },
    answers: { question: '问' },
  }),
  ...more,
});
const written = () => drafts.list(me).map(({ answers }) => answers);

beforeEach(freshDevice);
afterEach(() => jest.restoreAllMocks());

test('a storage that is full stops nobody: it goes out, and until it is received it is on the device as a draft', async () => {
  const { outbox, sent, net } = device();
  const one = draft();
  drafts.save(one);
  jest.spyOn(Taro, 'setStorageSync').mockImplementation(() => {
    throw new Error('exceed storage limit');
  });
  expect(outbox.post(one, 'fileCase', consultation())).toBe(false);
  net.isThere = false;
  expect(await outbox.send(one.id)).toMatchObject({ ok: false, problem: { code: 'offline' } });
  expect([outbox.find(one.id)?.state.at, written()]).toEqual(['here', [{ question: '问' }]]);
  net.isThere = true;
  await outbox.sendAll();
  expect([sent.length, outbox.list().map(({ state }) => state.at), written()]).toEqual([2, ['received'], []]);
  outbox.forgetAll();
  expect(outbox.list()).toEqual([]);
});

test('what is written on in another tab while it waits stays a draft; as it was given it is none', async () => {
  const { outbox } = device();
  const one = draft();
  drafts.save(one);
  outbox.post(one, 'fileCase', consultation());
  expect(written()).toEqual([]);
  drafts.save(draft({ id: one.id, answers: { question: '又写' }, savedAt: one.savedAt + 1 }));
  await outbox.sendAll();
  await outbox.sendAll();
  expect(written()).toEqual([{ question: '又写' }]);
});

test('nothing is written to the device when there is nothing to do', async () => {
  const { outbox } = device();
  outbox.post(draft(), 'fileCase', consultation());
  await outbox.sendAll();
  const [set, removed] = [jest.spyOn(Taro, 'setStorageSync'), jest.spyOn(Taro, 'removeStorageSync')];
  await outbox.sendAll();
  expect([set.mock.calls, removed.mock.calls]).toEqual([[], []]);
});

test('what a newcomer gave to be filed is not sent for a visitor, whom a code let in', async () => {
  const asVisitor = device(true);
  asVisitor.outbox.post(draft({ who: newcomer }), 'fileCase', consultation());
  await asVisitor.outbox.sendAll();
  expect(asVisitor.sent).toEqual([]);
  const asOneself = device();
  await asOneself.outbox.sendAll();
  expect(asOneself.sent).toEqual(['fileCase']);
});
