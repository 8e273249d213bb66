import type { FormField } from './words';

// An answer of a form in words, by the words of that form alone: whoever fills in one form brings no other along.

type Fields = Readonly<Record<string, FormField>>;

const yes = '是';
const no = '不是';

/** An answer by the words of its field; '' for a no, and for what is neither text nor a yes. */
export function inWords({ words, said }: FormField, value: unknown): string {
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
export function nameIn(fields: Fields, field: string): string {
  const words = fields[field];
  return words?.shownAs ?? words?.label ?? field;
}

/** One answer of a form in words; a no as well, which a form leaves out. */
export function answerIn(fields: Fields, field: string, value: unknown): string {
  const words = fields[field];
  if (value === false) return no;
  return words ? inWords(words, value) : '';
}
