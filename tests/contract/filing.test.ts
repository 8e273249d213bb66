import { Answers, CaseStatus, Filing, NamelessFiling, contracts } from '../../functions/contract/kinds';
import { limits } from '../../functions/contract/limits';
import { CaseKind } from '../../functions/contract/words';
import { aidComplaint, consultation, legalAid, petition } from './forms';
import { problemsOf } from './problemsOf';

const right: Record<CaseKind, { kind: string; form: object }> = {
  consultation,
  legalAid,
  petition,
  aidComplaint,
};

describe.each(CaseKind.options)('a %s', (kind) => {
  const filing = right[kind];

  test('is filed with its form, the key and the area', () => {
    expect(Filing.parse(filing)).toEqual(filing);
  });

  test.each(['kind', 'key', 'areaCode', 'form'])('is not filed without its %s', (field) => {
    expect(problemsOf(Filing, { ...filing, [field]: undefined })).toEqual([
      { pointer: `/${field}`, code: 'required' },
    ]);
  });

  test('is not filed with a field that nobody asked for', () => {
    for (const value of [
      { ...filing, status: 'closed' },
      { ...filing, form: { ...filing.form, status: 'closed' } },
    ])
      expect(problemsOf(Filing, value).map(({ code }) => code)).toEqual(['unknown_field']);
  });

  test('is not filed on the form of another kind', () => {
    for (const other of CaseKind.options.filter((one) => one !== kind))
      expect(problemsOf(Filing, { ...filing, form: right[other].form })).not.toEqual([]);
  });

  test('has its answers read back as they were kept', () => {
    const kept = { kind, form: contracts[kind].form.parse(filing.form) };
    expect(Answers.parse(kept)).toEqual(kept);
  });

  test('has statuses that every list of cases knows', () => {
    for (const status of contracts[kind].status.options) expect(CaseStatus.options).toContain(status);
  });
});

test('what is needed at least: a question asks for no name, number or address', () => {
  expect(Object.keys(consultation.form)).toEqual(['topic', 'question', 'language']);
  expect(problemsOf(Filing, consultation)).toEqual([]);
});

test('aid can be asked for without an ID number, and a petition filed without an address', () => {
  expect(legalAid.form).not.toHaveProperty('idNumber');
  expect(petition.form).not.toHaveProperty('address');
  expect([...problemsOf(Filing, legalAid), ...problemsOf(Filing, petition)]).toEqual([]);
});

test('a report of corruption is not a type of petition: it has its own channel', () => {
  const report = { ...petition, form: { ...petition.form, type: 'report' } };
  expect(problemsOf(Filing, report)).toEqual([{ pointer: '/form/type', code: 'not_a_choice' }]);
});

test('the word that what is written is true is a word, not a choice; it may come later', () => {
  const untrue = { ...legalAid, form: { ...legalAid.form, truthful: false } };
  expect(problemsOf(Filing, untrue)).toEqual([{ pointer: '/form/truthful', code: 'not_a_choice' }]);
  expect(problemsOf(Filing, { ...legalAid, form: { ...legalAid.form, truthful: undefined } })).toEqual([]);
});

test('a status is listed once, however many kinds use its word', () => {
  expect(new Set(CaseStatus.options).size).toBe(CaseStatus.options.length);
});

test('a petition is filed with or without the wish for an agent', () => {
  for (const mandate of [true, false, undefined])
    expect(problemsOf(Filing, { ...petition, form: { ...petition.form, mandate } })).toEqual([]);
});

test('as many petition together as a request can carry: five is a rule of visits (信访工作条例 20)', () => {
  const joint = (count: number) => ({
    ...petition,
    form: { ...petition.form, representatives: Array(count).fill('某某') },
  });
  for (const count of [5, 6, limits.jointly]) expect(problemsOf(Filing, joint(count))).toEqual([]);
  expect(problemsOf(Filing, joint(limits.jointly + 1))).toEqual([
    { pointer: '/form/representatives', code: 'too_many', limit: limits.jointly },
  ]);
});

test('a question without a name says neither where it came from nor that it is filed all the same', () => {
  const asked = { ...consultation, code: '7K3QX-M04ZB-2HD9A' };
  expect(problemsOf(NamelessFiling, asked)).toEqual([]);
  expect(problemsOf(NamelessFiling, consultation).map(({ pointer }) => pointer)).toEqual(['/code']);
  for (const stray of [{ cameFrom: '4821370655' }, { anyway: true }])
    expect(problemsOf(NamelessFiling, { ...asked, ...stray }).map(({ code }) => code)).toEqual([
      'unknown_field',
    ]);
});
