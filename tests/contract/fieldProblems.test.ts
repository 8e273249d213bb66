import { Command } from '../../functions/contract/deeds/actions';
import { FieldProblemCode } from '../../functions/contract/problems';
import { Filing } from '../../functions/contract/kinds';
import { problemsOf } from './problemsOf';
import { aidComplaint, consultation, legalAid, petition } from './forms';

const withForm = (filing: { form: object }, change: object) => ({
  ...filing,
  form: { ...filing.form, ...change },
});
const command = (action: string, input: object, change: object = {}) => ({
  action,
  input,
  version: 1,
  key: consultation.key,
  ...change,
});

const cases: [what: string, schema: typeof Filing | typeof Command, value: unknown, problem: object][] = [
  [
    'a missing text',
    Filing,
    withForm(consultation, { question: undefined }),
    { pointer: '/form/question', code: 'required' },
  ],
  [
    'an empty text',
    Filing,
    withForm(consultation, { question: '  ' }),
    { pointer: '/form/question', code: 'required' },
  ],
  [
    'a missing choice',
    Filing,
    withForm(consultation, { topic: undefined }),
    { pointer: '/form/topic', code: 'required' },
  ],
  ['a missing form', Filing, { ...consultation, form: undefined }, { pointer: '/form', code: 'required' }],
  ['a missing kind', Filing, { ...consultation, kind: undefined }, { pointer: '/kind', code: 'required' }],
  [
    'a missing action',
    Command,
    command('take', {}, { action: undefined }),
    { pointer: '/action', code: 'required' },
  ],
  [
    'an empty list',
    Command,
    command('requestMaterials', { items: [] }),
    { pointer: '/input/items', code: 'required' },
  ],
  [
    'a text too long',
    Filing,
    withForm(consultation, { question: '字'.repeat(2001) }),
    { pointer: '/form/question', code: 'too_long', limit: 2000 },
  ],
  [
    'a list too long',
    Command,
    command('requestMaterials', { items: Array(21).fill('户口本') }),
    { pointer: '/input/items', code: 'too_many', limit: 20 },
  ],
  [
    'one entry of a list too long',
    Command,
    command('requestMaterials', { items: ['户口本', '本'.repeat(101)] }),
    { pointer: '/input/items/1', code: 'too_long', limit: 100 },
  ],
  [
    'a wrong choice',
    Filing,
    withForm(legalAid, { matter: 'divorce' }),
    { pointer: '/form/matter', code: 'not_a_choice' },
  ],
  [
    'a tick taken away',
    Filing,
    withForm(legalAid, { truthful: false }),
    { pointer: '/form/truthful', code: 'not_a_choice' },
  ],
  [
    'an unknown kind',
    Filing,
    { ...consultation, kind: 'mediation' },
    { pointer: '/kind', code: 'not_a_choice' },
  ],
  ['an unknown action', Command, command('approve', {}), { pointer: '/action', code: 'not_a_choice' }],
  [
    'an unknown field',
    Filing,
    { ...consultation, ownerId: 'x' },
    { pointer: '/ownerId', code: 'unknown_field' },
  ],
  [
    'an unknown field inside',
    Filing,
    withForm(petition, { vip: true }),
    { pointer: '/form/vip', code: 'unknown_field' },
  ],
  [
    'a field of another kind',
    Filing,
    withForm(consultation, { facts: '…' }),
    { pointer: '/form/facts', code: 'unknown_field' },
  ],
  [
    'a case number misread',
    Filing,
    withForm(aidComplaint, { aboutNumber: '150902-2026-Z-48213-70655-8' }),
    { pointer: '/form/aboutNumber', code: 'case_check_digit' },
  ],
  [
    'an ID number misread',
    Filing,
    withForm(legalAid, { idNumber: '110105194912310021' }),
    { pointer: '/form/idNumber', code: 'id_check_digit' },
  ],
  [
    'an ID number of a wrong form',
    Filing,
    withForm(legalAid, { idNumber: '1' }),
    { pointer: '/form/idNumber', code: 'invalid' },
  ],
  [
    'a phone number that is none',
    Filing,
    withForm(petition, { phone: '110' }),
    { pointer: '/form/phone', code: 'invalid' },
  ],
  [
    'an area that is no code',
    Filing,
    { ...consultation, areaCode: '集宁' },
    { pointer: '/areaCode', code: 'invalid' },
  ],
  ['a key too short', Filing, { ...consultation, key: 'short' }, { pointer: '/key', code: 'invalid' }],
  [
    'a number for a text',
    Filing,
    withForm(consultation, { question: 5 }),
    { pointer: '/form/question', code: 'invalid' },
  ],
  [
    'a null',
    Filing,
    withForm(consultation, { question: null }),
    { pointer: '/form/question', code: 'invalid' },
  ],
  [
    'a version below one',
    Command,
    command('take', {}, { version: 0 }),
    { pointer: '/version', code: 'invalid' },
  ],
  [
    'a version beyond counting',
    Command,
    command('take', {}, { version: 1e20 }),
    { pointer: '/version', code: 'invalid' },
  ],
  [
    'a version in pieces',
    Command,
    command('take', {}, { version: 1.5 }),
    { pointer: '/version', code: 'invalid' },
  ],
  [
    'a text for a number',
    Command,
    command('take', {}, { version: '1' }),
    { pointer: '/version', code: 'invalid' },
  ],
  ['no object at all', Filing, 'hello', { pointer: '', code: 'invalid' }],
  ['nothing at all', Filing, undefined, { pointer: '', code: 'required' }],
];

test.each(cases)('%s is one problem, with its place and reason', (_, schema, value, problem) => {
  expect(problemsOf(schema, value)).toEqual([problem]);
});

/** What no form shows by itself: whether a consent is needed hangs on all the answers. */
const saidByRules = ['consent_needed', 'born_in_future', 'born_too_early', 'not_as_id'];

test('the examples above use every code that a schema gives', () => {
  const used = cases.flatMap(([, schema, value]) => problemsOf(schema, value).map(({ code }) => code));
  expect([...new Set([...used, ...saidByRules])].sort()).toEqual([...FieldProblemCode.options].sort());
});

test('all that is wrong is told at once', () => {
  const wrong = { ...withForm(legalAid, { phone: '1', matter: 'x', a: 1, b: 2 }), areaCode: '1' };
  expect(
    problemsOf(Filing, wrong)
      .map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(['/areaCode', '/form/a', '/form/b', '/form/matter', '/form/phone']);
});

test('a pointer keeps slashes and tildes of a name apart from its own', () => {
  expect(problemsOf(Filing, { ...consultation, 'a/b~c': 1 })).toEqual([
    { pointer: '/a~1b~0c', code: 'unknown_field' },
  ]);
});
