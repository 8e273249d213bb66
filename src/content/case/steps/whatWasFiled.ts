import { entriesOf } from '../../../../functions/contract/entries';
import { SensitiveField } from '../../../../functions/contract/deeds/sensitive';
import type { ShownAnswers } from '../../../../functions/contract/case/shownAnswers';
import type { CaseKind } from '../../../../functions/contract/words';
import { kindForms } from '../../kinds/forms';
import { answerIn, inWords, nameIn } from '../../kinds/answers';
import type { FormField } from '../../kinds/words';

/** `field`: which answer it is, where staff may see it masked. */
type Row = { label: string; value: string; field: SensitiveField | undefined };

/** What an answer of a form is called beside it. */
export const fieldName = (kind: CaseKind, field: string): string => nameIn(kindForms[kind], field);

/** One answer in words; a no as well, which a form leaves out. */
export const answerText = (kind: CaseKind, field: string, value: unknown): string =>
  answerIn(kindForms[kind], field, value);

/** What was filed, in the order in which it is read: every field of the form that has an answer. */
export function whatWasFiled({ kind, form }: ShownAnswers): Row[] {
  const answers: Readonly<Record<string, unknown>> = form;
  const fields: Readonly<Record<string, FormField>> = kindForms[kind];
  return entriesOf(fields).flatMap(([name, field]) => {
    if (field.parts) return field.parts(answers[name]).map((part) => ({ ...part, field: undefined }));
    const value = field.shown === false ? '' : inWords(field, answers[name]);
    const { label, shownAs = label } = field;
    return value ? [{ label: shownAs, value, field: SensitiveField.safeParse(name).data }] : [];
  });
}
