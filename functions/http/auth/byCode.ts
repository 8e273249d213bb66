import type { Digest, Instant, PersonId } from '../../contract/ids';
import type { CodeLock } from '../../contract/numbers/codeQuestion';
import type { RecoveryCode } from '../../contract/people/session';
import type * as z from '../../contract/z';
import { addMs } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import { newPersonId } from '../../runtime/ids';
import type { OpenContext } from '../context';
import { orBySolving } from '../puzzle';
import { addressSubject } from './addressSubject';
import { isSame } from './isSame';
import { answerDigest, codeDigest } from './typedCode';

type Asked = { digest: Digest; answer: string | undefined };

/** The window that tries of one code are counted in. */
const windowOf = (now: Instant, seconds: number): Instant =>
  addMs(now, -(Date.parse(now) % (seconds * 1000)));

/**
 * Whether what was said is the answer to a code's question. Each try is counted before it is compared, in one counter that all
 * instances share, so that tries at the same moment are tries too; a right one is taken off again. The counter is the code's:
 * where there is no such code (`right` null) it is counted all the same, and costs as many calls of the store.
 * @throws StoreUnavailable when it cannot be counted: then nothing is opened
 */
async function isAnswered(
  { digest, answer = '' }: Asked,
  right: Digest | null,
  { store, now, rates, numberSecret }: OpenContext,
): Promise<boolean> {
  const { limit, seconds } = rates.codeAnswer;
  const [subject, window] = [`answer ${digest}`, windowOf(now, seconds)];
  const expiresAt = addMs(window, 2 * seconds * 1000);
  const tries = await store.rates.add(subject, window, 1, expiresAt);
  const isRight = isSame(answerDigest(digest, answer, numberSecret), right ?? '');
  if (!isRight || tries > limit) return false;
  await store.rates.add(subject, window, -1, expiresAt);
  return true;
}

/**
 * Whose question a code finds, with the answer to what it asks. Wrong answers are counted by code and then, like wrong codes, by
 * address. `by`: who is signed in, and finds again what they have made their own.
 * @throws Refused `recovery_code_invalid`: the same for a code that never was, one that is another's now, a wrong answer, and a
 * right one after too many that were wrong
 */
export async function foundByCode(
  { code, answer }: z.infer<typeof RecoveryCode>,
  by: PersonId | null,
  context: OpenContext,
) {
  const { store, rate, numberSecret, doorSecrets, sourceIp } = context;
  const subject = addressSubject(sourceIp, doorSecrets);
  const digest = codeDigest('recovery', code, numberSecret);
  const recovery = await store.recoveries.find(digest);
  const theirs = recovery && (recovery.boundTo === null || recovery.boundTo === by) ? recovery : null;
  // A good code that asks nothing is let in whatever others here have tried.
  if (theirs?.answer === null) return { digest, ...theirs };
  // Whatever goes wrong is counted apart from the codes of a login.
  await orBySolving('recovery', subject, context);
  const right = await isAnswered({ digest, answer }, theirs?.answer ?? null, context);
  if (theirs && right) return { digest, ...theirs };
  await rate.add('recovery', subject);
  throw new Refused('recovery_code_invalid');
}

/**
 * Who files under a code: somebody new, or, where a try is repeated, who was made by the one before.
 * @throws Refused `recovery_code_invalid` of a late retry of a question that was made somebody's own since (no second one is
 * filed under a code that opens nothing), and of one that does not know the answer which the first has set
 */
export async function namelessUnder(
  { code, lock }: { code: string; lock?: CodeLock | undefined },
  context: OpenContext,
): Promise<PersonId> {
  const { store, numberSecret } = context;
  const digest = codeDigest('recovery', code, numberSecret);
  const set = lock ? answerDigest(digest, lock.answer, numberSecret) : null;
  const opened = await store.recoveries.open(digest, newPersonId(), set);
  const asksNothing = opened.answer === null;
  const knows =
    opened.isNew ||
    (asksNothing ? set === null : await isAnswered({ digest, answer: lock?.answer }, opened.answer, context));
  if (opened.boundTo !== null || !knows) throw new Refused('recovery_code_invalid');
  await store.recoveries.begin(opened.personId);
  return opened.personId;
}
