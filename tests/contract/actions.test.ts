import {
  CaseAction,
  Command,
  EventWord,
  SystemWord,
  actionInputs,
} from '../../functions/contract/deeds/actions';
import { limits } from '../../functions/contract/limits';
import { inputsAt } from '../support/inputs';
import { problemsOf } from './problemsOf';

/** Everything that can be said, by somebody who says it now. */
const inputs = inputsAt('2026-08-05T04:00:07.123Z', {
  personId: `p${'0'.repeat(25)}`,
  organisationId: 'department-150902000000',
  otherSideId: 'department-150902000000-9',
});

const command = (action: CaseAction, change: object = {}) => ({
  action,
  input: inputs[action],
  version: 3,
  key: 'key-of-this-one-tap',
  ...change,
});

test('every action of the table can be sent as a command, and no other', () => {
  const sendable = Command.options.flatMap((option) => [...option.shape.action.values]);
  expect([...sendable].sort()).toEqual(Object.keys(actionInputs).sort());
  expect([...CaseAction.options].sort()).toEqual(Object.keys(actionInputs).sort());
});

test('a timeline records every action, and every step that no person takes', () => {
  expect([...EventWord.options].sort()).toEqual([...CaseAction.options, ...SystemWord.options].sort());
  expect(SystemWord.options.filter((word) => CaseAction.safeParse(word).success)).toEqual([]);
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

// 法律援助法 43, 48, 49 and 信访工作条例 23, 32, 34-36: nothing that goes against somebody without its reasons in writing.
test.each([
  ['refuse', 'reasons'],
  ['refuse', 'article'],
  ['terminate', 'ground'],
  ['terminate', 'reasons'],
  ['terminate', 'article'],
  ['decideObjection', 'reasons'],
  ['decideObjection', 'article'],
  ['declineChange', 'reasons'],
  ['declareConflict', 'reason'],
  ['raise', 'reasons'],
  ['sendBack', 'reasons'],
  ['insist', 'reasons'],
  ['allot', 'reasons'],
  ['notAccept', 'ground'],
  ['notAccept', 'reasons'],
  ['redirect', 'text'],
  ['extend', 'reasons'],
  ['giveOpinion', 'outcome'],
  ['giveOpinion', 'request'],
  ['giveOpinion', 'facts'],
  ['giveOpinion', 'opinion'],
  ['giveOpinion', 'basis'],
  ['giveReview', 'opinion'],
  ['giveReReview', 'basis'],
  ['conclude', 'result'],
  ['requestMaterials', 'items'],
] as const)('%s is not possible without %s', (action, field) => {
  const input = { ...inputs[action], [field]: undefined };
  expect(problemsOf(Command, command(action, { input }))).toEqual([
    { pointer: `/input/${field}`, code: 'required' },
  ]);
});

test('an extension is of thirty days at most, and a petition of its own route is never redirected to itself', () => {
  const extending = { days: limits.extensionDays + 1, reasons: '需要重新测量。' };
  expect(problemsOf(Command, command('extend', { input: extending }))).toEqual([
    { pointer: '/input/days', code: 'invalid' },
  ]);
  const redirecting = { route: 'petition', text: '请按信访程序办理。' };
  expect(problemsOf(Command, command('redirect', { input: redirecting }))).toEqual([
    { pointer: '/input/route', code: 'not_a_choice' },
  ]);
});
