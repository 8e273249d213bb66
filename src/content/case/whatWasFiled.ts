import { entriesOf } from '../../../functions/contract/entries';
import { SensitiveField } from '../../../functions/contract/deeds/sensitive';
import type { ShownAnswers } from '../../../functions/contract/case/shownAnswers';
import type { CaseKind } from '../../../functions/contract/words';
import { caseKinds } from '../kinds';
import type { FormField } from '../kinds/words';

/** `field`: which answer it is, where staff may see it masked. */
type Row = { label: string; value: string; field: SensitiveField | undefined };

const yes = '是';
const no = '不是';

function inWords({ words, said }: FormField, value: unknown): string {
  if (value === true) return yes;
  const texts = [value].flat().filter((one) => typeof one === 'string');
  return texts
    .map((one) => {
      const word = words?.[one] ?? said?.(one) ?? one;
      return typeof word === 'string' ? word : word.label;
    })
    .join('、');
}

/** What an answer of a form is called beside it. */
export function fieldName(kind: CaseKind, field: string): string {
  const fields: Readonly<Record<string, FormField>> = caseKinds[kind].form;
  const words = fields[field];
  return words?.shownAs ?? words?.label ?? field;
}

/** One answer in words; a no as well, which a form leaves out. */
export function answerText(kind: CaseKind, field: string, value: unknown): string {
  const fields: Readonly<Record<string, FormField>> = caseKinds[kind].form;
  const words = fields[field];
  if (value === false) return no;
  return words ? inWords(words, value) : '';
}

/** What was filed, in the order in which it is read: every field of the form that has an answer. */
export function whatWasFiled({ kind, form }: ShownAnswers): Row[] {
  const answers: Readonly<Record<string, unknown>> = form;
  const fields: Readonly<Record<string, FormField>> = caseKinds[kind].form;
  return entriesOf(fields).flatMap(([name, field]) => {
    if (field.parts) return field.parts(answers[name]).map((part) => ({ ...part, field: undefined }));
    const value = field.shown === false ? '' : inWords(field, answers[name]);
    const { label, shownAs = label } = field;
    return value ? [{ label: shownAs, value, field: SensitiveField.safeParse(name).data }] : [];
  });
}
