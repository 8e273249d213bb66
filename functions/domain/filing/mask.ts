import type { AnswerValue } from '../../contract/deeds/correction';
import type { Answers } from '../../contract/kinds';
import { partyLines } from '../../contract/case/parties';
import { SensitiveField, sensitiveFields } from '../../contract/deeds/sensitive';
import { ShownAnswers } from '../../contract/case/shownAnswers';

type Mask = (text: string) => string;

/** The first and the last characters, with a star for each between. Text shorter than both is stars alone. */
const between =
  (first: number, last: number): Mask =>
  (text) => {
    const characters = [...text];
    const hidden = Math.max(characters.length - first - last, 0);
    if (hidden === 0) return '*'.repeat(characters.length);
    return [
      ...characters.slice(0, first),
      ...'*'.repeat(hidden),
      ...characters.slice(characters.length - last),
    ].join('');
  };

/** The beginning, and stars that do not tell how much follows. A text that is all beginning is not shown. */
const beginning =
  (first: number, stars: string): Mask =>
  (text) => {
    const characters = [...text];
    return `${characters.length > first ? characters.slice(0, first).join('') : ''}${stars}`;
  };

/** The first character of a name: its family name, in nearly all. */
const name = beginning(1, '**');

/** Of several names, each. */
const names: Mask = (text) => partyLines(text).map(name).join('、');

/** Enough to tell two apart and to see that the right one is meant, never enough to ring, to find or to address. */
const masks: Record<SensitiveField, Mask> = {
  phone: between(3, 4),
  idNumber: between(3, 2),
  address: beginning(6, '****'),
  helper: beginning(1, '****'),
  bornOn: (day) => `${day.slice(0, 4)}-**-**`,
  askerName: name,
  applicantName: name,
  beneficiaryName: name,
  petitionerName: name,
  representatives: name,
  complainantName: name,
  workerName: name,
  speaker: name,
  respondent: names,
  otherSide: names,
};

/** The name of a person: `王**`. */
export const maskedName = masks.petitionerName;

/** A phone number of which nobody can be rung: `138****5678`. */
export const maskedPhone = masks.phone;

const isText = (value: unknown): value is string => typeof value === 'string';

/** An answer as it was given: a text, or several; undefined when it was not given. */
export function givenIn(
  { form }: Pick<Answers, 'form'>,
  field: SensitiveField,
): string | string[] | undefined {
  const value: unknown = Object.entries(form).find(([name_]) => name_ === field)?.[1];
  if (Array.isArray(value)) return value.filter(isText);
  return isText(value) ? value : undefined;
}

/** A value of an answer as staff are shown it: masked where the answer is. */
export function maskedValue(field: string, value: AnswerValue): AnswerValue {
  const sensitive = SensitiveField.safeParse(field).data;
  if (!sensitive || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(masks[sensitive]) : masks[sensitive](value);
}

/** The answers with all that says who somebody is masked, and which those are. */
export function masked(answers: Answers): { answers: ShownAnswers; masked: SensitiveField[] } {
  const hidden = sensitiveFields(answers.kind).flatMap((field: SensitiveField) => {
    const given = givenIn(answers, field);
    if (given === undefined || given.length === 0) return [];
    return [[field, Array.isArray(given) ? given.map(masks[field]) : masks[field](given)] as const];
  });
  const form = { ...answers.form, ...Object.fromEntries(hidden) };
  return { answers: ShownAnswers.parse({ ...answers, form }), masked: hidden.map(([field]) => field) };
}
