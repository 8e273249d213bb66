import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import Taro from '@tarojs/taro';
import type { Command } from '../../../../functions/contract/deeds/actions';
import type { Me } from '../../../../functions/contract/people/session';
import type { CaseState, CaseView, TimelineEntry } from '../../../../functions/contract/case/views';
import type { OrganisationKind } from '../../../../functions/contract/words';
import { deedButton, deeds } from '../../../../src/content/deeds';
import { doings } from '../../../../src/content/deeds/doing';
import { Case } from '../../../../src/features/case/Case';
import { OtherRole } from '../../../../src/features/switchRole/OtherRole';
import { StaffOnly } from '../../../../src/features/switchRole/StaffOnly';
import { phoneProblem } from '../../../../src/services/server/answer';
import { caseState, caseView, lawyer, petitionAnswers } from '../../../support/front/cases';
import { type, press, sayYes } from '../../../support/front/fields';
import { fakeServer, ok, renderWith, signedInAs, settled } from '../../../support/front/server';
import { freshDevice } from '../../../support/front/device';

beforeEach(() => {
  freshDevice();
  Element.prototype.scrollIntoView = jest.fn();
});
afterEach(() => jest.restoreAllMocks());

const caseId = '4821370655';
const at = '2026-03-02T06:05:00.000Z';

const agent: Me = {
  ...lawyer,
  acting: { role: 'agent', organisationId: 'petitionOffice-150902000000' },
};

const entryOf = ({ action, input, version }: Command): TimelineEntry => ({
  seq: version + 1,
  at,
  word: action,
  by: { standing: 'handler', name: '高飞', organisationName: '集宁区公共法律服务中心' },
  from: 'assigned',
  to: 'assigned',
  details: input,
  digest: 'b'.repeat(64),
});

const organisation = (kind: OrganisationKind, name: string) => ({
  id: `${kind}-150902000000`,
  kind,
  name,
  areaCode: '150902000000',
});

const organisations: Partial<Record<OrganisationKind, ReturnType<typeof organisation>[]>> = {
  department: [organisation('department', '集宁区农牧局'), organisation('department', '集宁区民政局')].map(
    (one, index) => ({ ...one, id: `${one.id}-${index + 1}` }),
  ),
  petitionOffice: [organisation('petitionOffice', '集宁区信访局')],
  justiceBureau: [organisation('justiceBureau', '集宁区司法局')],
};

type World = { me?: Me; found?: Partial<CaseView>; isDown?: () => boolean };

/** A case on the staff's page; every command is carried out, unless the network is down. */
function work(state: Partial<CaseState>, { me = lawyer, found = {}, isDown = () => false }: World = {}) {
  const sent: Command[] = [];
  const server = fakeServer(signedInAs(me), {
    getCase: () => ok({ ...caseView({ standing: 'handler', ...state }), ...found }),
    area: () => phoneProblem('offline'),
    organisations: ({ query }) => ok({ organisations: organisations[query.kind] ?? [] }),
    actOnCase: ({ body }) => {
      sent.push(body);
      if (isDown()) return phoneProblem('offline');
      const after = caseState({ standing: 'handler', version: body.version + 1, actions: ['message'] });
      return ok({ state: after, entry: entryOf(body) });
    },
  });
  const shown = renderWith(server, <Case caseId={caseId} shown={0} />);
  return { sent, server, ...shown };
}

test('staff read the question first, and see at the top how long is left', async () => {
  work({ dueAt: '2020-01-01T00:00:00.000Z', overdue: true, actions: ['answer', 'message'] });
  const text = (await screen.findByText('提交的内容')).closest('body')?.textContent ?? '';
  expect(text.indexOf('超期')).toBeLessThan(text.indexOf('提交的内容'));
  expect(text.indexOf('提交的内容')).toBeLessThan(text.indexOf('现在可以做什么'));
  expect(text.indexOf('现在可以做什么')).toBeLessThan(text.indexOf('现在由谁负责'));
});

test('an answer outlives the page it was written on, and goes out once the network is back, under one key', async () => {
  let isDown = true;
  const { sent, server, show } = work({ actions: ['answer'], version: 4 }, { isDown: () => isDown });
  await press(deeds.answer.button);
  await type('text', '可以要回来。');
  show(null);
  renderWith(server, <Case caseId={caseId} shown={0} />);
  await press(deeds.answer.button);
  await press(deeds.answer.button);
  expect(await screen.findByText(/现在连不上网络/)).toBeInTheDocument();
  isDown = false;
  await press(deeds.answer.button);
  expect(await screen.findByText(doings.answer.done)).toBeInTheDocument();
  expect(sent).toHaveLength(2);
  expect(sent[1]).toEqual(sent[0]);
  expect(sent[1]).toMatchObject({ action: 'answer', version: 4, input: { text: '可以要回来。' } });
});

test('after a deed the list is one press away', async () => {
  const reLaunch = jest.spyOn(Taro, 'reLaunch').mockResolvedValue({ errMsg: 'ok' });
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([]);
  work({ actions: ['take'] });
  await press(deedButton('take', 'consultation'));
  await press(deedButton('take', 'consultation'));
  await press('回到列表');
  expect(reLaunch).toHaveBeenCalledWith({ url: '/staff/pages/today/index' });
});

test('papers are told once and together: common ones at a tap, others by hand, an emptied line goes', async () => {
  const { sent } = work({ kind: 'legalAid', status: 'reviewing', actions: ['requestMaterials'] });
  await press(deeds.requestMaterials.button);
  await press('经济困难状况说明表');
  await press('病历、诊断证明、医疗费票据');
  expect(screen.queryByRole('button', { name: '经济困难状况说明表' })).toBeNull();
  await type('items-2', '房产证复印件');
  await type('items-0', '');
  expect(await screen.findByRole('button', { name: '经济困难状况说明表' })).toBeInTheDocument();
  await press(deeds.requestMaterials.button);
  await sayYes(deeds.requestMaterials.button, ['房产证复印件']);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ input: { items: ['病历、诊断证明、医疗费票据', '房产证复印件'] } });
});

test('a notice without any paper is not sent', async () => {
  const { sent } = work({ kind: 'legalAid', status: 'reviewing', actions: ['requestMaterials'] });
  await press(deeds.requestMaterials.button);
  await press(deeds.requestMaterials.button);
  expect(await screen.findByRole('alert')).toHaveTextContent('请写上还缺的材料');
  expect(sent).toEqual([]);
});

test('a refusal needs its reasons and its article, and is asked about once more', async () => {
  const { sent } = work({ kind: 'legalAid', status: 'reviewing', actions: ['refuse'] });
  await press(deeds.refuse.button);
  await type('reasons', '不属于经济困难。');
  await press(deeds.refuse.button);
  expect(await screen.findByRole('alert')).toHaveTextContent('这一项还没有填。');
  await type('article', '《法律援助法》第四十三条');
  await press(deeds.refuse.button);
  const dialog = await screen.findByRole('dialog', { name: '确定不予援助吗？' });
  expect(sent).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: deeds.refuse.button }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    action: 'refuse',
    input: { reasons: '不属于经济困难。', article: '《法律援助法》第四十三条' },
  });
});

test('an opinion has an outcome, the facts, the opinion and its basis, and begins with what was asked for', async () => {
  const { sent } = work(
    { kind: 'petition', status: 'handling', actions: ['giveOpinion'] },
    { found: { answers: petitionAnswers } },
  );
  await press(deeds.giveOpinion.button);
  fireEvent.click(await screen.findByRole('radio', { name: /解释说明/ }));
  await type('facts', '申请人户口不在本旗。');
  await type('opinion', '该补助的发放对象是……');
  await type('basis', '《内蒙古自治区社会救助条例》');
  await press(deeds.giveOpinion.button);
  // What it says is read once more, with the article.
  await sayYes(deeds.giveOpinion.button, ['申请人户口不在本旗。', '《内蒙古自治区社会救助条例》']);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    input: {
      outcome: 'explained',
      request: '请把草畜平衡补贴发给我家。',
      facts: '申请人户口不在本旗。',
      opinion: '该补助的发放对象是……',
    },
  });
});

const transfer = deedButton('transfer', 'petition');

const pickFrom = async (field: string, choice: string) => {
  await press(new RegExp(`^${field}`));
  fireEvent.click(within(await screen.findByRole('dialog')).getByText(choice));
  await settled();
};

test('a petition is handed to an organisation chosen by kind and name, which may be left and gone on with', async () => {
  const petition: Partial<CaseState> = { kind: 'petition', status: 'classified', actions: ['transfer'] };
  const { sent } = work(petition, { me: agent });
  await press(transfer);
  await pickFrom('转给哪一类单位', '司法局');
  await pickFrom('转送到', '集宁区司法局');
  await press('先不做');
  await press(transfer);
  expect(await screen.findByRole('button', { name: '转送到：集宁区司法局' })).toBeInTheDocument();
  await pickFrom('转给哪一类单位', '职能部门');
  expect(await screen.findByRole('button', { name: '转送到：请选择' })).toBeInTheDocument();
  await pickFrom('转送到', '集宁区民政局');
  await press(transfer);
  await sayYes(transfer);
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({ input: { organisationId: 'department-150902000000-2' } });
});

test('a petition is not offered to the office it is at', async () => {
  work({ kind: 'petition', status: 'classified', actions: ['transfer'] }, { me: agent });
  await press(transfer);
  await pickFrom('转给哪一类单位', '信访局');
  expect(await screen.findByText('这个地方没有这一类单位，请换一类。')).toBeInTheDocument();
});

test('a case that belongs to another of my roles offers that role, and is shown once I take it', async () => {
  const atAgency = { role: 'lawyer', organisationId: 'legalAidAgency-150902000000' };
  let acting: unknown = lawyer.acting;
  const server = fakeServer(signedInAs(lawyer), {
    area: () => phoneProblem('offline'),
    getCase: () =>
      acting === lawyer.acting
        ? { ok: false, problem: { code: 'not_found', detail: '请核对编号。', errors: [], instance: 'r1' } }
        : ok(caseView({ standing: 'handler' })),
    actAs: ({ body }) => {
      acting = body;
      const me = { ...lawyer, acting: body };
      return ok({ accessToken: 'a', refreshToken: 'r', expiresAt: at, me });
    },
  });
  renderWith(
    server,
    <StaffOnly>{(me) => <Case caseId={caseId} shown={0} wayOn={<OtherRole me={me} />} />}</StaffOnly>,
  );
  expect(await screen.findByText(/可能要用另一个身份/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('link', { name: /高飞/ }));
  fireEvent.click(await screen.findByRole('radio', { name: '集宁区法律援助中心 · 律师' }));
  expect(await screen.findByText('提交的内容')).toBeInTheDocument();
  expect(acting).toEqual(atAgency);
});

test('what could not be read again says that it is old', async () => {
  let isDown = false;
  const server = fakeServer(signedInAs(lawyer), {
    area: () => phoneProblem('offline'),
    getCase: () => (isDown ? phoneProblem('offline') : ok(caseView({ standing: 'handler' }))),
  });
  const { show } = renderWith(server, <Case caseId={caseId} shown={0} />);
  await screen.findByText('提交的内容');
  isDown = true;
  show(<Case caseId={caseId} shown={1} />);
  expect(await screen.findByText('没有刷新成功，下面是刚才的内容。')).toBeInTheDocument();
  expect(screen.getByText('提交的内容')).toBeInTheDocument();
});
