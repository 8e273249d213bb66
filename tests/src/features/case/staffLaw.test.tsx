import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { CaseState, CaseView } from '../../../../functions/contract/case/views';
import { OutsideQuestion, repliesTo } from '../../../../functions/contract/deeds/outside';
import { outsideReplies } from '../../../../src/content/case/papers/outside';
import { deedButton, deeds } from '../../../../src/content/deeds';
import { Case } from '../../../../src/features/case/Case';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseState, caseView, entry, lawyer, outlineView } from '../../../support/front/cases';
import { type, press, sayYes } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs, settled } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const bureaus = ['集宁区农牧局', '集宁区民政局'].map((name, at) => ({
  ...{ id: `department-150902000000-${at + 1}`, kind: 'department' as const, name },
  areaCode: '150902000000',
}));

/** A case in the hands of staff; each command is carried out and leaves them the handler. */
function work(found: () => CaseView) {
  const sent: Command[] = [];
  const server = fakeServer(signedInAs(lawyer), {
    getCase: () => ok(found()),
    area: () => phoneProblem('offline'),
    organisations: ({ query }) => ok({ organisations: query.kind === 'department' ? bureaus : [] }),
    actOnCase: ({ body }) => {
      sent.push(body);
      const state = caseState({ standing: 'handler', version: body.version + 1 });
      return ok({ state, entry: entry({ seq: body.version + 1, word: body.action, details: body.input }) });
    },
  });
  renderWith(server, <Case caseId="4821370655" shown={0} via="mine" />);
  return { sent, server };
}

const at = (state: Partial<CaseState>, more: Partial<CaseView> = {}) => ({
  ...caseView({ standing: 'handler', ...state }),
  ...more,
});

test('from where it was opened goes with the reading', async () => {
  const { server } = work(() => at({}));
  await screen.findByText('提交的内容');
  expect(server.asked[0]).toMatchObject({ name: 'getCase', request: { query: { via: 'mine' } } });
});

test('a candidate sees the outline alone, and the whole once they have said that nothing stands against it', async () => {
  let isCleared = false;
  const { sent } = work(() =>
    isCleared ? at({}) : outlineView({ actions: ['declareNoConflict', 'declareConflict'] }),
  );
  expect(await screen.findByText('郭志强、草原红餐饮公司')).toBeInTheDocument();
  expect(screen.getByText('蒙古语')).toBeInTheDocument();
  expect(screen.getByText('拖欠工资')).toBeInTheDocument();
  expect(screen.queryByText('提交的内容')).toBeNull();
  await press(deeds.declareNoConflict.button);
  isCleared = true;
  await press(deeds.declareNoConflict.button);
  expect(await screen.findByText('提交的内容')).toBeInTheDocument();
  expect(sent).toMatchObject([{ action: 'declareNoConflict', input: {} }]);
});

test('a conflict is declared with its reason', async () => {
  const { sent } = work(() => outlineView({ actions: ['declareNoConflict', 'declareConflict'] }));
  await press(deeds.declareConflict.button);
  await press(deeds.declareConflict.button);
  expect(await screen.findByText('这一项还没有填。')).toBeInTheDocument();
  await type('reason', '代理过对方公司');
  await press(deeds.declareConflict.button);
  await waitFor(() => expect(sent).toMatchObject([{ input: { reason: '代理过对方公司' } }]));
});

test('an agent who is not agreed to yet is told to wait', async () => {
  const mandate = { name: '高飞', organisationName: '集宁区信访局', agreed: false, until: null };
  work(() => outlineView({ kind: 'petition', status: 'mandateOffered', mandate }));
  expect(await screen.findByText(/同意以后，才会显示全部内容/)).toBeInTheDocument();
});

test('the route is asked for an appeal alone, and is not sent for anything else', async () => {
  const { sent } = work(() => at({ kind: 'petition', status: 'registered', actions: ['classify'] }));
  await press(deeds.classify.button);
  expect(screen.queryByRole('radiogroup', { name: '走哪一条路' })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /有难处要解决/ }));
  await press(deeds.classify.button);
  await waitFor(() => expect(sent).toMatchObject([{ input: { type: 'appeal' } }]));
});

test('who asks that a breach be looked into is passed on to a body that is named; that is said before it is sent', async () => {
  const { sent } = work(() => at({ kind: 'petition', status: 'classified', actions: ['redirect'] }));
  await press(deeds.redirect.button);
  fireEvent.click(screen.getByRole('radio', { name: /查处/ }));
  await type('text', '带上合同，由农牧局查处。');
  await press(deeds.redirect.button);
  expect(await screen.findByText('请求查处违法、履行职责的，请选负责查处的主管部门。')).toBeInTheDocument();
  expect(sent).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: /仲裁/ }));
  await press(deeds.redirect.button);
  await sayYes(deeds.redirect.button, ['带上合同，由农牧局查处。']);
  await waitFor(() => expect(sent).toMatchObject([{ action: 'redirect', input: { route: 'arbitration' } }]));
});

test('what is supported says who does what by when, before it is sent', async () => {
  const { sent } = work(() => at({ kind: 'petition', status: 'handling', actions: ['giveOpinion'] }));
  await press(deeds.giveOpinion.button);
  fireEvent.click(screen.getByRole('radio', { name: /^支持/ }));
  for (const field of ['request', 'facts', 'opinion', 'basis']) await type(field, '第三十二条');
  await press(deeds.giveOpinion.button);
  expect(await screen.findByText('支持的，要写明由谁、在哪一天以前、落实什么。')).toBeInTheDocument();
  expect(sent).toEqual([]);
});

const radios = () => screen.getAllByRole('radio').map((one) => one.textContent ?? '');

// What the server refuses whatever one writes (`asked_in_time`, `not_that_question`).
test.each([
  [false, 3],
  [true, 4],
])('that it was asked for too late is an end of a review only where it was: %s', async (askedLate, ends) => {
  work(() => at({ kind: 'petition', status: 'underReview', actions: ['giveReview'], askedLate }));
  await press(deeds.giveReview.button);
  expect(radios()).toHaveLength(ends);
  expect(radios().some((text) => text.includes('超过期限'))).toBe(askedLate);
});

test.each(OutsideQuestion.options)(
  'of what a body outside was asked (%s), its own answers are offered',
  async (question) => {
    const kind = question === 'objection' ? 'legalAid' : 'petition';
    const outside = { name: '内蒙古自治区司法厅', question };
    work(() => at({ kind, status: 'receivedThere', actions: ['recordReply'], outside }));
    await press(deeds.recordReply.button);
    const wanted = repliesTo[question].map((reply) => outsideReplies[reply].label);
    expect(radios()).toHaveLength(wanted.length);
    for (const label of wanted) expect(radios().some((text) => text.includes(label))).toBe(true);
  },
);

test('a route chosen before the type was changed does not go with it', async () => {
  const { sent } = work(() => at({ kind: 'petition', status: 'registered', actions: ['classify'] }));
  await press(deeds.classify.button);
  fireEvent.click(screen.getByRole('radio', { name: /有难处要解决/ }));
  fireEvent.click(screen.getByRole('radio', { name: /申请仲裁/ }));
  fireEvent.click(screen.getByRole('radio', { name: /提意见、提建议/ }));
  await press(deeds.classify.button);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.input).toEqual({ type: 'suggestion' });
});

test('a promised time is a day and an hour in Chinese time', async () => {
  const { sent } = work(() => at({ actions: ['promise'] }));
  await press(deeds.promise.button);
  await type('until', '2026-03-05');
  await press(deeds.promise.button);
  expect(await screen.findByText('请选一个日期。')).toBeInTheDocument();
  await type('until-time', '09:30');
  await press(deeds.promise.button);
  await waitFor(() => expect(sent).toMatchObject([{ input: { until: '2026-03-05T01:30:00.000Z' } }]));
});

test('an explanation is asked of what the one notice listed, and of nothing else', async () => {
  const notice = entry({ word: 'requestMaterials', details: { items: ['身份证复印件', '劳动合同'] } });
  const { sent } = work(() =>
    at({ kind: 'legalAid', status: 'reviewing', actions: ['askExplanation'] }, { timeline: [notice] }),
  );
  await press(deeds.askExplanation.button);
  expect(document.querySelector('#items input, input#items, textarea#items')).toBeNull();
  fireEvent.click(screen.getByRole('checkbox', { name: '劳动合同' }));
  await type('text', '哪一年签的？');
  await press(deeds.askExplanation.button);
  await sayYes(deeds.askExplanation.button);
  await waitFor(() => expect(sent).toMatchObject([{ input: { items: ['劳动合同'] } }]));
});

test('several units are named on the other side, and one may be taken off again', async () => {
  const { sent } = work(() => at({ actions: ['nameOtherSide'] }));
  await press(deeds.nameOtherSide.button);
  const pick = async (name: string) => {
    await press('对方单位：请选择');
    fireEvent.click(within(await screen.findByRole('dialog')).getByText(name));
    await settled();
  };
  await pick('集宁区农牧局');
  await screen.findByRole('button', { name: '去掉集宁区农牧局' });
  await pick('集宁区民政局');
  await press('去掉集宁区农牧局');
  await press(deeds.nameOtherSide.button);
  await waitFor(() =>
    expect(sent).toMatchObject([{ input: { organisationIds: ['department-150902000000-2'] } }]),
  );
});

test('an extension is a number of days with its reason', async () => {
  const extend = deedButton('extend', 'petition');
  const { sent } = work(() => at({ kind: 'petition', status: 'handling', actions: ['extend'] }));
  await press(extend);
  await type('days', '31');
  await type('reasons', '要鉴定。');
  await press(extend);
  expect(await screen.findByText('请填天数，1 到 30 之间。')).toBeInTheDocument();
  await type('days', '30');
  await press(extend);
  await sayYes(extend, ['要鉴定。']);
  await waitFor(() => expect(sent).toMatchObject([{ input: { days: 30, reasons: '要鉴定。' } }]));
});

test('aid ends for one of the eight reasons, and only after one more question', async () => {
  const { sent } = work(() => at({ kind: 'legalAid', status: 'handling', actions: ['terminate'] }));
  await press(deeds.terminate.button);
  expect(screen.getAllByRole('radio')).toHaveLength(8);
  fireEvent.click(screen.getByRole('radio', { name: /自己另外请了律师/ }));
  await type('reasons', '已另请律师。');
  await type('article', '《法律援助法》第四十八条');
  await press(deeds.terminate.button);
  const dialog = await screen.findByRole('dialog', { name: '确定终止援助吗？' });
  fireEvent.click(within(dialog).getByRole('button', { name: deeds.terminate.button }));
  await waitFor(() => expect(sent).toMatchObject([{ input: { ground: 'ownLawyer' } }]));
});

test('a report upwards says to whom in the history', async () => {
  const by = { standing: 'system', name: null, organisationName: null } as const;
  work(() => at({}, { timeline: [entry({ word: 'escalate', by, details: { to: 'above' } })] }));
  expect(await screen.findByText('没有按时办，已经报告上一级')).toBeInTheDocument();
});
