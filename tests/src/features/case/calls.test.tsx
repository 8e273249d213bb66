import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { CallRow } from '../../../../functions/contract/case/deliveries';
import type { CaseView } from '../../../../functions/contract/case/views';
import { deliveryWords } from '../../../../src/content/case/steps/deliveries';
import { Case } from '../../../../src/features/case/Case';
import { Today } from '../../../../src/features/queue/Today';
import { caseState, caseView, dispatcher, entry } from '../../../support/front/cases';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { today } from '../../../support/front/work';

const now = new Date('2026-03-02T06:00:00.000Z');
beforeEach(() => jest.useFakeTimers({ now, doNotFake: ['setTimeout', 'queueMicrotask'] }));
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const noticeId = '4821370655.3.decision.p1000000000000000000000000';

test('the day begins with whom to phone, and leads to their case', async () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  const navigate = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
  const row: CallRow = {
    caseId: '4821370655',
    number: '150902-2026-Y-48213-70655-9',
    kind: 'legalAid',
    noticeId,
    noticeKind: 'decision',
    since: '2026-02-27T02:00:00.000Z',
  };
  const server = fakeServer(signedInAs(dispatcher), {
    today: () => today([], { calls: { rows: [row], next: null } }),
    callQueue: () => ok({ rows: [row], next: null }),
  });
  renderWith(server, <Today me={dispatcher} shown={0} />);
  const list = await screen.findByRole('list', { name: '打电话告知' });
  expect(list).toHaveTextContent('法律援助');
  expect(list).toHaveTextContent('起还没有告知到');
  expect(list).toHaveTextContent('编号 150902-2026-Y-48213-70655-9');
  fireEvent.click(within(list).getByRole('link'));
  await waitFor(() => expect(navigate).toHaveBeenCalled());
  expect(navigate.mock.calls[0]?.[0]?.url).toContain('caseId=4821370655');
});

const told: CaseView['tellings'] = [
  {
    ...{
      noticeId: '4821370655.2.accepted.p1',
      kind: 'accepted',
      at: '2026-02-25T02:00:00.000Z',
      statutory: true,
    },
    state: 'told',
    rungs: [
      { rung: 'inbox', outcome: 'sent', at: '2026-02-25T02:00:00.000Z', reason: null },
      { rung: 'subscription', outcome: 'confirmed', at: '2026-02-25T02:01:00.000Z', reason: null },
    ],
  },
  {
    ...{ noticeId, kind: 'decision', at: '2026-02-27T02:00:00.000Z', statutory: true, state: 'toCall' },
    rungs: [
      { rung: 'inbox', outcome: 'sent', at: '2026-02-27T02:00:00.000Z', reason: null },
      { rung: 'subscription', outcome: 'declined', at: '2026-02-27T02:00:00.000Z', reason: 'noConsent' },
      { rung: 'sms', outcome: 'notSetUp', at: '2026-02-27T02:00:00.000Z', reason: 'smsNotSetUp' },
    ],
  },
  {
    ...{ noticeId: `${noticeId}-later`, kind: 'progress', at: '2026-02-27T03:00:00.000Z' },
    ...{ statutory: false, state: 'failed' },
    rungs: [
      { rung: 'inbox', outcome: 'sent', at: '2026-02-27T03:00:00.000Z', reason: null },
      { rung: 'sms', outcome: 'noAddress', at: '2026-02-27T03:00:00.000Z', reason: 'notAnswered' },
    ],
  },
];

test('staff see by which way each step was told, and note the call about the one that was not', async () => {
  const view = {
    ...caseView({ standing: 'dispatcher', actions: ['recordCall'], version: 3 }),
    tellings: told,
  };
  Element.prototype.scrollIntoView = () => undefined;
  const server = fakeServer(signedInAs(dispatcher), {
    area: () =>
      ok({ area: { code: '150902000000', name: '集宁区', level: 'county', parent: null }, parts: [] }),
    getCase: () => ok(view),
    actOnCase: () =>
      ok({
        state: caseState({ standing: 'dispatcher', version: 4 }),
        entry: entry({ seq: 4, word: 'recordCall' }),
      }),
  });
  renderWith(server, <Case caseId={view.state.id} shown={0} codes={() => null} via="notice" />);
  expect(await screen.findByText('送达情况')).toBeInTheDocument();
  // What has to be phoned stands open; of the rest a line for each way, and each when it is asked for.
  fireEvent.click(document.getElementById('each-telling') ?? document.body);
  expect(screen.getByText(/^微信消息，/)).toBeInTheDocument();
  expect(screen.getByText('微信消息：本人没有同意收')).toBeInTheDocument();
  expect(screen.getByText('短信：本地还没有开通')).toBeInTheDocument();
  expect(screen.getByText(`短信：${deliveryWords.notAnswered}`)).toBeInTheDocument();
  fireEvent.click(screen.getByText('登记电话告知'));
  fireEvent.click(await screen.findByText('打通了，已经说清楚'));
  const send = document.querySelector('#do-recordCall');
  if (!send) throw new Error('nothing to press');
  fireEvent.click(send);
  await waitFor(() => expect(server.asked.map(({ name }) => name)).toContain('actOnCase'));
  expect(server.asked.find(({ name }) => name === 'actOnCase')?.request).toMatchObject({
    body: { action: 'recordCall', input: { noticeId, reached: true } },
  });
});
