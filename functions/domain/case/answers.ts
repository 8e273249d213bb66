import { actionInputs } from '../../contract/deeds/actions';
import { onConsent, type AnswerField, type AnswerValue } from '../../contract/deeds/correction';
import type { Instant } from '../../contract/ids';
import { Answers } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';
import type { CaseEvent } from './case';

type Form = Readonly<Record<string, unknown>>;
type Step = Pick<CaseEvent, 'word' | 'details' | 'isErased'>;

/** The steps that say which answers there are, and which of them may be used. */
export const answerWords = ['file', 'correct', 'withdrawSensitive', 'agreeSensitive'] as const;

/** What a correction says; null for any other step, and for one that is erased. */
function correctionIn({ word, details }: Step) {
  if (word !== 'correct') return null;
  return actionInputs.correct.safeParse(details).data ?? null;
}

/** A form with one answer set right, or taken out. */
export function withRight(form: Form, field: AnswerField, right: AnswerValue | null): Form {
  const { [field]: _was, ...others } = form;
  return right === null ? others : { ...others, [field]: right };
}

/** The form after a step. */
function formAfter(form: Form, step: Step): Form {
  const said = correctionIn(step);
  if (!said) return form;
  const { field, right, sensitiveConsent } = said;
  return { ...withRight(form, field, right), ...(sensitiveConsent && { sensitiveConsent }) };
}

/** Whether the consent to sensitive answers is taken back, as the steps say. */
const isTakenBack = (events: readonly Step[]): boolean =>
  events.filter(({ word }) => word === 'withdrawSensitive' || word === 'agreeSensitive').at(-1)?.word ===
  'withdrawSensitive';

/**
 * The answers of a case as its owner set them right, all that is kept; null where its filing is erased or gone.
 * `events`: all of its steps in order, or of them those that say so (`answerWords`), or those until the one as of which they
 * are read.
 */
export function keptAnswers(kind: CaseKind, events: readonly Step[]): Answers | null {
  const [filing, ...later] = events;
  if (filing?.word !== 'file' || filing.isErased) return null;
  return Answers.parse({ kind, form: later.reduce(formAfter, filing.details) });
}

/** Which answers may not be used, whether any stand there or not, because the consent to them is taken back (个人信息保护法 15, 47). */
export const unusedIn = (kind: CaseKind, events: readonly Step[]): readonly string[] =>
  isTakenBack(events) ? onConsent[kind] : [];

/** Those of them that are kept. */
export const withheldIn = ({ kind, form }: Answers, events: readonly Step[]): string[] =>
  unusedIn(kind, events).filter((field) => field in form);

/** Answers without what they were given on consent for, and without the consent. */
export function withoutConsent({ kind, form }: Answers): Answers {
  const unused: readonly string[] = [...onConsent[kind], 'sensitiveConsent'];
  const used = Object.entries(form).filter(([field]) => !unused.includes(field));
  return Answers.parse({ kind, form: Object.fromEntries(used) });
}

/** The same without what may not be used any more: what the office works with. */
export function answersOf(kind: CaseKind, events: readonly Step[]): Answers | null {
  const kept = keptAnswers(kind, events);
  return kept && isTakenBack(events) ? withoutConsent(kept) : kept;
}

/** What the office works with after a step. `isTakenBack`: whether the consent is, then. */
export function answersAfter({ kind, form }: Answers, step: Step, isTakenBack: boolean): Answers {
  const after = Answers.parse({ kind, form: formAfter(form, step) });
  return isTakenBack ? withoutConsent(after) : after;
}

/** What the office works with, of a case whose text is there. @throws Error for one that is erased */
export function mustHaveAnswers(kind: CaseKind, events: readonly Step[]): Answers {
  const answers = answersOf(kind, events);
  if (!answers) throw new Error('what was filed is not there');
  return answers;
}

/** Every version there was of the answers, the first one first. */
export const everyVersion = (kind: CaseKind, events: readonly Step[]): Answers[] =>
  events.flatMap((step, at) =>
    step.word === 'file' || step.word === 'correct' ? (keptAnswers(kind, events.slice(0, at + 1)) ?? []) : [],
  );

type Correction = {
  seq: number;
  at: Instant;
  field: AnswerField;
  was: AnswerValue | null;
  right: AnswerValue | null;
};

const isValue = (value: unknown): value is AnswerValue =>
  typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value);

/** What was set right, and what had stood there, in order. */
export function correctionsIn(events: readonly CaseEvent[]): Correction[] {
  const [filing, ...later] = events;
  let form: Form = filing?.details ?? {};
  return later.flatMap((event) => {
    const said = correctionIn(event);
    const before = form;
    form = formAfter(form, event);
    if (!said) return [];
    const was = before[said.field];
    const { field, right } = said;
    return [{ seq: event.seq, at: event.at, field, was: isValue(was) ? was : null, right }];
  });
}
