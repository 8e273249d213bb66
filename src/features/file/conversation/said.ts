import { attachWords } from '../../../content/files';
import { filingWords } from '../../../content/filing/filing';
import { answerIn, nameIn } from '../../../content/kinds/answers';
import type { FormField } from '../../../content/kinds/words';
import type { DraftFile } from '../../../services/files/queue/queuedFile';
import type { Said } from './question';

/** The files that go with it, as they are read. */
export const filesSaid = (files: readonly DraftFile[]): Said => ({
  label: attachWords.label,
  value: files.length > 0 ? filingWords.filesSaid(files.length) : undefined,
});

type Form = Readonly<Record<string, FormField>>;

/** Answers of a form in its own words. */
export const saidOf = <W>(form: Form, written: W, fields: readonly (keyof W & string)[]): Said[] =>
  fields.map((field) => {
    const value = written[field];
    // What was left open is no answer: a day without digits would read 年.
    const text = value === false || value === '' ? '' : answerIn(form, field, value);
    return { label: nameIn(form, field), value: text.trim() };
  });

/** The same of those alone that were answered. */
export const answeredOf = <W>(form: Form, written: W, fields: readonly (keyof W & string)[]): Said[] =>
  saidOf(form, written, fields).filter(({ value }) => value !== '');
