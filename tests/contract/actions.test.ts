import { CaseAction, Command, EventWord, actionInputs } from '../../functions/contract/actions';
import { problemsOf } from './problemsOf';

const inputs: Record<CaseAction, object> = {
  take: {},
  assign: { personId: `p${'0'.repeat(25)}` },
  answer: { text: '可以申请仲裁。' },
  followUp: { text: '要交钱吗？' },
  message: { text: '材料放在村委会了。' },
  startReview: {},
  requestMaterials: { items: ['身份证复印件'], text: '请在村委会交齐。' },
  supplyMaterials: { text: '已经补上。' },
  grant: { text: '符合条件。' },
  refuse: { reasons: '不属于范围。', article: '第三十一条' },
  begin: {},
  investigate: {},
  conclude: { result: '工钱已付清。' },
  archive: {},
  register: {},
  classify: { type: 'suggestion' },
  transfer: { organisationId: 'department-150902000000', text: '请核查。' },
  sendBack: { reasons: '不归我们管。' },
  accept: {},
  giveOpinion: { outcome: 'explained', opinion: '已向本人说明。', basis: '第三十二条' },
  close: { solved: false },
  withdraw: { reason: '已经谈妥。' },
};

const command = (action: CaseAction, change: object = {}) => ({
  action,
  input: inputs[action],
  version: 3,
  key: 'key-of-this-one-tap',
  ...change,
});

test('every action of the table can be sent as a command, and no other', () => {
  const sendable = Command.options.map((option) => option.shape.action.value);
  expect([...sendable].sort()).toEqual(Object.keys(actionInputs).sort());
  expect([...CaseAction.options].sort()).toEqual(Object.keys(actionInputs).sort());
});

test('a timeline records every action, the filing and the clock', () => {
  expect([...EventWord.options].sort()).toEqual([...CaseAction.options, 'file', 'markOverdue'].sort());
});

describe.each(CaseAction.options)('%s', (action) => {
  test('is taken with its input, the version seen and the key', () => {
    expect(Command.parse(command(action))).toEqual(command(action));
  });

  test.each(['input', 'version', 'key'])('is not taken without its %s', (field) => {
    expect(problemsOf(Command, command(action, { [field]: undefined }))).toEqual([
      { pointer: `/${field}`, code: 'required' },
    ]);
  });

  test('takes no field that it does not know, inside or out', () => {
    expect(problemsOf(Command, command(action, { by: 'me' }))).toEqual([
      { pointer: '/by', code: 'unknown_field' },
    ]);
    expect(problemsOf(Command, command(action, { input: { ...inputs[action], force: true } }))).toEqual([
      { pointer: '/input/force', code: 'unknown_field' },
    ]);
  });
});

// 法律援助法 43 and 信访工作条例 23, 32: no refusal, return or opinion without its reasons in writing.
test.each([
  ['refuse', 'reasons'],
  ['refuse', 'article'],
  ['sendBack', 'reasons'],
  ['giveOpinion', 'outcome'],
  ['giveOpinion', 'opinion'],
  ['giveOpinion', 'basis'],
  ['conclude', 'result'],
  ['requestMaterials', 'items'],
] as const)('%s is not possible without %s', (action, field) => {
  const input = { ...inputs[action], [field]: undefined };
  expect(problemsOf(Command, command(action, { input }))).toEqual([
    { pointer: `/input/${field}`, code: 'required' },
  ]);
});
