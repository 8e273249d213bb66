import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { CaseState, CaseView } from '../../../../functions/contract/case/views';
import { myCaseWords } from '../../../../src/content/case/page/myCase';
import { deedButton, deeds } from '../../../../src/content/deeds';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseView, due, entry, resident } from '../../../support/front/cases';
import { fieldOf, type } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

/** The resident's own case; what they do is kept and not answered. */
function follow(state: Partial<CaseState>, found: Partial<CaseView> = {}) {
  const sent: Command[] = [];
  const server = fakeServer(signedInAs(resident), {
    getCase: () => ok({ ...caseView({ standing: 'owner', version: 2, ...state }), ...found }),
    area: () => phoneProblem('offline'),
    actOnCase: ({ body }) => {
      sent.push(body);
      return phoneProblem('offline');
    },
  });
  renderWith(server, <Case caseId="4821370655" shown={0} />);
  return { server, sent };
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const opens = () => {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  return jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: 'ok' });
};
const over: CaseState['holder'] = { at: 'nobody', since: '2026-03-02T01:00:00.000Z' };

test('a refusal comes with the objection, to whom, by when, and its form', async () => {
  const { sent } = follow({
    ...{ kind: 'legalAid', status: 'refused', holder: over, actions: ['object'] },
  });
  expect(await screen.findByText(/收到决定之日起十五日内提出，晚了我们也收/)).toBeInTheDocument();
  expect(screen.getByText('设立这家法律援助机构的司法局')).toBeInTheDocument();
  await press(deeds.object.button);
  await type('reasons', '我家确实困难。');
  await press(myCaseWords.send);
  await waitFor(() =>
    expect(sent).toMatchObject([{ action: 'object', input: { reasons: '我家确实困难。' } }]),
  );
});

test('an opinion comes with the review and its last day, as long as the server offers it', async () => {
  const dues = [due({ clock: 'petition.ask_review', audience: 'resident', dueOn: '2026-04-01' })];
  follow({ kind: 'petition', status: 'opinionGiven', actions: ['askReview', 'close'], dues });
  expect(await screen.findByText('最后一天：2026年4月1日 24:00')).toBeInTheDocument();
  expect(screen.getByText('办理机关的上一级机关')).toBeInTheDocument();
});

test('a review that is not open is not offered', async () => {
  follow({ kind: 'petition', status: 'opinionGiven', actions: ['close'] });
  await screen.findByRole('button', { name: myCaseWords.yes });
  expect(screen.queryByText('办理机关的上一级机关')).toBeNull();
});

test('another way than the petition names its door and that door’s own periods', async () => {
  const redirected = entry({
    word: 'redirect',
    to: 'redirected',
    details: { route: 'arbitration', text: '请找仲裁委。' },
  });
  follow(
    { kind: 'petition', status: 'redirected', holder: over, actions: ['reopen'] },
    { timeline: [redirected] },
  );
  expect(await screen.findByText(/劳动人事争议仲裁委员会/)).toBeInTheDocument();
  expect(screen.getByText(/一年/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: deedButton('reopen', 'petition') })).toBeInTheDocument();
});

test('what was not accepted says where to go instead', async () => {
  const notAccepted = entry({
    word: 'notAccept',
    to: 'notAccepted',
    details: { ground: 'pendingBelow', reasons: '正在办。' },
  });
  follow({ kind: 'petition', status: 'notAccepted', holder: over }, { timeline: [notAccepted] });
  expect(await screen.findByText('正在办理的那个机关')).toBeInTheDocument();
});

const offered = { name: '苏和', organisationName: '集宁区信访局', agreed: false, until: null };

test('the agent is named with unit and cost, and is agreed to for half a year unless the resident says otherwise', async () => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-03-02T06:00:00.000Z'));
  const { sent } = follow({
    ...{ kind: 'petition', status: 'mandateOffered', mandate: offered },
    actions: ['agreeMandate', 'declineMandate'],
  });
  expect(await screen.findByText('苏和')).toBeInTheDocument();
  expect(screen.getByText('免费，不收任何钱')).toBeInTheDocument();
  await press(deeds.agreeMandate.button);
  expect(await fieldOf('until')).toHaveValue('2026-08-29');
  await type('until', '2026-12-31');
  await press(myCaseWords.confirm);
  await waitFor(() =>
    expect(sent).toMatchObject([{ action: 'agreeMandate', input: { until: '2026-12-31' } }]),
  );
});

test('a mandate is taken back at once, after one more question', async () => {
  const { sent } = follow({
    ...{ kind: 'petition', status: 'mandated', actions: ['revokeMandate'] },
    mandate: { ...offered, agreed: true, until: '2026-08-29' },
  });
  expect(await screen.findByText('2026年8月29日')).toBeInTheDocument();
  await press(deeds.revokeMandate.button);
  await press(myCaseWords.confirm);
  const dialog = await screen.findByRole('dialog', { name: '确定要收回委托吗？' });
  expect(sent).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: deeds.revokeMandate.button }));
  await waitFor(() => expect(sent).toMatchObject([{ action: 'revokeMandate', input: {} }]));
});

test('who waits for an answer may ring at once; once it is late that is said too', async () => {
  follow({ status: 'submitted' });
  expect(await screen.findByText(/等不及，可以先打电话问律师/)).toBeInTheDocument();
});

test('a late answer says what to do about it', async () => {
  follow({ status: 'assigned', dues: [due({ state: 'overdue' })] });
  expect(await screen.findByText('超过期限了，您可以这样')).toBeInTheDocument();
  expect(screen.getByText(/别的值班律师/)).toBeInTheDocument();
});

test.each([
  ['转成法律援助申请', '/filing/pages/apply/index?cameFrom=4821370655'],
  ['转成信访代办', '/filing/pages/petition/index?cameFrom=4821370655'],
])('an answered question offers: %s', async (button, url) => {
  const navigateTo = opens();
  follow({ status: 'answered', holder: { at: 'resident', since: '2026-03-02T01:00:00.000Z' } });
  await press(button);
  expect(navigateTo).toHaveBeenCalledWith({ url });
});

test('a question that waits for its answer is not turned into something else', async () => {
  follow({ status: 'submitted' });
  await screen.findByText('谁在办');
  expect(screen.queryByRole('button', { name: '转成信访代办' })).toBeNull();
});

test('another case of the same matter, and who read this one, are one press away', async () => {
  const navigateTo = opens();
  const link: CaseView['links'][number] = {
    ...{ caseId: '1000000007', number: '150902-2026-Y-10000-00007-1' },
    kind: 'legalAid',
    how: 'becomes',
  };
  follow({}, { links: [link] });
  fireEvent.click(await screen.findByRole('link', { name: /已经转成：法律援助/ }));
  expect(navigateTo).toHaveBeenLastCalledWith({ url: '/pages/case/index?caseId=1000000007' });
  await press('谁看过我的事');
  expect(navigateTo).toHaveBeenLastCalledWith({ url: '/own/pages/readers/index?caseId=4821370655' });
});

test('materials that were asked for are ticked off when they are supplied', async () => {
  const asked = entry({
    word: 'requestMaterials',
    details: { items: ['身份证复印件', '劳动合同'] },
    to: 'materialsRequested',
  });
  const { sent } = follow(
    { kind: 'legalAid', status: 'materialsRequested', actions: ['supplyMaterials'] },
    { timeline: [asked] },
  );
  await press(deeds.supplyMaterials.button);
  fireEvent.click(screen.getByRole('checkbox', { name: '劳动合同' }));
  await type('text', '今天送到窗口了。');
  await press(myCaseWords.send);
  await waitFor(() => expect(sent).toMatchObject([{ input: { items: ['劳动合同'] } }]));
});
