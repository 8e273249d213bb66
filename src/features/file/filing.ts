import { keysOf } from '../../../functions/contract/entries';
import { contracts, type FormOf } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { filingWords } from '../../content/filing/filing';
import type { DraftFile } from '../../services/files/queue/queuedFile';
import type { QuestionOf } from './conversation/question';

type FieldOf<K extends CaseKind> = keyof FormOf<K>;

/** What is kept of a form while it is written: every field of the form, where it happened, and what else is asked. */
export type Kept<K extends CaseKind, More extends string = never, Less extends FieldOf<K> = never> = Record<
  Exclude<FieldOf<K>, Less> | 'areaCode' | More,
  z.ZodType
>;

/** What every conversation keeps of its way: which warnings were seen, and whether the place came from last time. */
export type OnTheWay = 'seen' | 'placeKnown';

/** In the draft of a form; an older draft that does not know a field begins with it empty. */
export const text = z.string().default('');
export const tick = z.boolean().default(false);

/** The words as they are sent: whoever only spoke or photographed says so. */
export const wordsSent = (words: string, files: readonly DraftFile[]): string =>
  words.trim() === '' && files.length > 0 ? filingWords.seeFiles : words;

/** When the answer to a question is sent, where it is not always: nothing goes that was not asked. */
type SentWhen<W> = { [F in keyof W]?: (written: W) => boolean };

type Written = Record<string, unknown> & { files: DraftFile[] };

const isLeftOut = (value: unknown): boolean =>
  value === undefined ||
  value === false ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

/** The answers as the server takes them: what is left empty is left out wherever the form can do without it. */
function answersIn<W extends Written>(kind: CaseKind, written: W, sentWhen: SentWhen<W>): object {
  const shape: Readonly<Record<string, z.ZodType>> = contracts[kind].form.shape;
  const all: Readonly<Record<string, unknown>> = { ...written, files: written.files.map(({ id }) => id) };
  const sent = keysOf(shape).filter((field) => {
    const value = all[field];
    if (isLeftOut(value) || !(sentWhen[field]?.(written) ?? true)) return false;
    return !isBlank(value) || !shape[field]?.safeParse(undefined).success;
  });
  return Object.fromEntries(sent.map((field) => [field, all[field]]));
}

/** How a case of a kind is written and filed, out of what its draft keeps and what it asks in turn. */
export function filingOf<W extends Written>(
  kind: CaseKind,
  draft: z.ZodType<W>,
  questions: readonly QuestionOf<W>[],
  sentWhen: SentWhen<W> = {},
) {
  return {
    kind,
    draft,
    empty: draft.parse({}),
    order: questions.flatMap(({ fields }) => fields),
    askedAt: (field: string) => questions.find(({ fields }) => fields.some((one) => one === field))?.id,
    formOf: (written: W) => answersIn(kind, written, sentWhen),
  };
}
