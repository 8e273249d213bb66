import { screen } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CaseView } from '../../../../functions/contract/case/views';
import type { NoticeView } from '../../../../functions/contract/case/notices';
import { Case } from '../../../../src/features/case/Case';
import { Cases } from '../../../../src/features/cases/Cases';
import { Home } from '../../../../src/features/home/Home';
import { Inbox } from '../../../../src/features/inbox/Inbox';
import { leaveQuickly } from '../../../../src/services/session/leave';
import { setLock } from '../../../../src/services/lock/lock';
import { lookAgain, shutVault } from '../../../../src/services/seal/vault';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseRow, caseView, resident } from '../../../support/front/cases';
import { freshDevice } from '../../../support/front/device';
import { fakeServer, ok, renderWith, settled, signedInAs } from '../../../support/front/server';

beforeEach(() => {
  freshDevice();
  lookAgain();
});
afterEach(() => jest.restoreAllMocks());

const words = '老板拖着三个月工资不给，怎么要？';
const mine = (part: Partial<CaseView['state']> = {}): CaseView => caseView({ standing: 'owner', ...part });
const notice: NoticeView = {
  id: 'n1',
  at: '2026-03-02T01:00:00.000Z',
  kind: 'accepted',
  audience: 'resident',
  caseId: '4821370655',
  caseNumber: caseRow().number,
  caseKind: 'consultation',
  seen: true,
  count: 1,
};

/** A server that is there until the network is gone. */
function world(view: CaseView = mine()) {
  const net = { isThere: true };
  const unless = <T,>(reply: T) => (net.isThere ? ok(reply) : phoneProblem('offline'));
  const server = fakeServer(signedInAs(resident), {
    myCases: () => unless({ rows: [caseRow()], next: null, unseen: 0 }),
    getCase: () => unless(view),
    inbox: () => unless({ notices: [notice], unseen: 0, next: null }),
    caseVersion: () => unless({ version: 1 }),
    organisations: () => unless({ organisations: [] }),
    area: () => phoneProblem('offline'),
  });
  return { net, server };
}

const theCase = (key: string) => <Case key={key} caseId="4821370655" shown={0} />;
const offline = /^没有网络。这是今天 \d\d:\d\d 看到的。$/;
const stored = () => JSON.stringify(Taro.getStorageInfoSync().keys.map((name) => Taro.getStorageSync(name)));
const seenNames = () => Taro.getStorageInfoSync().keys.filter((name) => name.startsWith('seen.'));

test('without a network my matters, a case, the first page and what I was told are as they were last, with the time', async () => {
  const { net, server } = world();
  const screens = [
    <Cases key="cases" shown={0} />,
    theCase('case'),
    <Home key="home" shown={0} />,
    <Inbox key="inbox" shown={0} />,
  ];
  const { show } = renderWith(server, null);
  const texts: (string | null)[] = [];
  for (const one of screens) {
    show(one);
    await settled();
    texts.push(document.body.textContent);
    show(null);
  }
  expect(screen.queryByText(offline)).toBeNull();
  net.isThere = false;
  for (const [nth, one] of screens.entries()) {
    show(one);
    await settled();
    const says = screen.getByText(offline).textContent ?? '';
    expect(document.body.textContent?.replace(says, '')).toBe(texts[nth]);
    show(null);
  }
});

test('of what is kept nothing can be read in the storage, and nothing at all while the lock is shut', async () => {
  const { net, server } = world();
  const { show } = renderWith(server, theCase('there'));
  await settled();
  show(<Cases shown={0} />);
  await settled();
  expect(seenNames().length).toBeGreaterThan(1);
  for (const part of [words, '工资', '48213', 'consultation', '集宁']) expect(stored()).not.toContain(part);
  for (const name of seenNames()) expect(name).not.toContain('4821370655');

  let ticks = 0;
  await setLock('2580', () => (ticks += 1000));
  shutVault();
  net.isThere = false;
  show(theCase('shut'));
  await settled();
  expect(screen.queryByText(offline)).toBeNull();
  expect(document.body).not.toHaveTextContent('工资');
});

const quiet: [string, CaseView][] = [
  ['somebody is in danger', mine({ urgent: true, urgentFor: ['perhapsDanger'] })],
  ['no list says what it is about', mine({ about: null })],
  [
    'its words are of violence',
    {
      ...mine(),
      answers: { kind: 'consultation', form: { topic: 'wages', question: '他又打我了', language: 'zh' } },
    },
  ],
  ['it is read as somebody else’s', mine({ standing: 'handler' })],
];

test.each(quiet)('nothing of a case is kept where %s', async (_why, view) => {
  const { net, server } = world(view);
  const { show } = renderWith(server, theCase('there'));
  await settled();
  expect(seenNames().filter((name) => name.startsWith('seen.case.'))).toEqual([]);
  net.isThere = false;
  show(theCase('cut off'));
  await settled();
  expect(screen.queryByText(offline)).toBeNull();
});

test('a case of danger says so to its page, whatever has become of it; one of wages does not', async () => {
  const saying = async (view: CaseView) => {
    const told: boolean[] = [];
    const { server } = world(view);
    const { show } = renderWith(
      server,
      <Case caseId="4821370655" shown={0} onGrave={(isGrave) => told.push(isGrave)} />,
    );
    await settled();
    show(null);
    return told;
  };
  const ofViolence: CaseView['answers'] = {
    kind: 'consultation',
    form: { topic: 'wages', question: '他又打我了', language: 'zh' },
  };
  expect(await saying({ ...mine({ status: 'answered' }), answers: ofViolence })).toEqual([true]);
  expect(await saying(mine({ urgent: true, urgentFor: ['held'] }))).toEqual([true]);
  expect(await saying(mine({ about: null }))).toEqual([false]);
});

test('a case that has become one of danger takes what was kept of it along', async () => {
  const { server } = world();
  const { show } = renderWith(server, theCase('before'));
  await settled();
  expect(seenNames()).toContain('seen.case.0');
  const after = world(mine({ urgentFor: ['danger'], urgent: true }));
  renderWith(after.server, theCase('after'));
  await settled();
  expect(seenNames()).not.toContain('seen.case.0');
  show(null);
});

test('in a visit by code nothing is kept and nothing of the phone’s own person is shown', async () => {
  const { net, server } = world();
  const { show } = renderWith(server, theCase('own'));
  await settled();
  const kept = stored();
  server.session.visit({
    accessToken: 'a',
    refreshToken: 'r',
    expiresAt: '2026-03-02T06:00:00.000Z',
    me: { ...resident, personId: 'p7000000000000000000000000' },
  });
  show(theCase('visit'));
  await settled();
  show(<Cases key="visit" shown={0} />);
  await settled();
  expect(stored()).toBe(kept);
  net.isThere = false;
  show(theCase('visit cut off'));
  await settled();
  expect(screen.queryByText(offline)).toBeNull();
});

test('whoever leaves at once leaves nothing that was read', async () => {
  jest.spyOn(window, 'setTimeout');
  const { server } = world();
  renderWith(server, theCase('there'));
  await settled();
  expect(seenNames()).not.toEqual([]);
  process.env.TARO_ENV = 'weapp';
  jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'exitMiniProgram').mockResolvedValue({ errMsg: 'ok' });
  leaveQuickly();
  process.env.TARO_ENV = 'h5';
  expect(seenNames()).toEqual([]);
});

test('eight cases are kept, those that were opened last', async () => {
  const { server } = world();
  const { show } = renderWith(server, null);
  for (let nth = 0; nth < 10; nth += 1) {
    const id = `482137065${nth}`;
    const one = world(mine({ id }));
    renderWith(one.server, <Case caseId={id} shown={0} />);
    await settled();
  }
  show(null);
  expect(seenNames().filter((name) => name.startsWith('seen.case.'))).toHaveLength(8);
});
