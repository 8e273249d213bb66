import { createHash, randomInt } from 'node:crypto';
import type { Digest, PersonId } from '../../../contract/ids';
import { textMinutes, textTries } from '../../../contract/people/textSignIn';
import { addMs } from '../../../domain/clocks/day';
import { isMarkedInDanger } from '../../../domain/filing/urgent';
import { Refused } from '../../../domain/refused';
import { newSecret } from '../../../runtime/ids';
import { asResident } from '../../auth/acting';
import { addressSubject, numberSubject } from '../../auth/addressSubject';
import { isSame } from '../../auth/isSame';
import { mustBeNobody } from '../../auth/mustBeNobody';
import { openSession } from '../../auth/session';
import type { TokenCookie } from '../../auth/tokenCookie';
import type { Handlers, OpenContext } from '../../context';
import { orBySolving } from '../../puzzle';
import { TooManyRequests } from '../../rateLimit';

const lifeMs = textMinutes * 60_000;

const digestOf = (secret: string): Digest => createHash('sha256').update(secret).digest('hex');

/** @throws Refused `not_allowed` where it is not set up, and to whoever is no browser at a page of ours */
function cookieOf({ cookie, signsInByText }: OpenContext): TokenCookie {
  if (!cookie || !signsInByText) throw new Refused('not_allowed');
  return cookie;
}

/**
 * Counts one more text to a number, in one counter that all instances share. A number that is nobody's is counted as any other.
 * @throws TooManyRequests, and StoreUnavailable when it cannot be counted: then nothing is sent
 */
async function countNumber(phone: string, { store, now, rates, doorSecrets }: OpenContext): Promise<void> {
  const { limit, seconds } = rates.signInNumber;
  const passed = Date.parse(now) % (seconds * 1000);
  const window = addMs(now, -passed);
  const subject = `signInNumber ${numberSubject(phone, doorSecrets)}`;
  const asked = await store.rates.add(subject, window, 1, addMs(window, 2 * seconds * 1000));
  if (asked > limit) throw new TooManyRequests(Math.ceil(seconds - passed / 1000));
}

/** So many of somebody's latest cases are looked at. */
const latest = 50;

/**
 * Whether a case of theirs says that somebody may be in danger, or is sealed. A text shows on a locked phone, and may be read by whoever
 * the danger comes from: then nobody is let in by one, and the refusal is that of any other.
 */
async function isAtRisk(personId: PersonId, { store }: OpenContext): Promise<boolean> {
  const { rows } = await store.cases.ownedBy(personId, { limit: latest });
  return rows.some(
    (row) => isMarkedInDanger(row) || row.marks.includes('wardHarmed') || row.marks.includes('sealed'),
  );
}

export const textSignIn: Pick<Handlers, 'beginText' | 'finishText'> = {
  // Nobody is looked for here: whose number it is, whoever sends it finds out (`notify/signIn`), when the reply is gone.
  beginText: async ({ body: { phone } }, context) => {
    const { signIns, now, rate, sourceIp, doorSecrets } = context;
    const cookie = cookieOf(context);
    const address = addressSubject(sourceIp, doorSecrets);
    await orBySolving('signInText', address, context);
    await rate.add('signInText', address);
    await countNumber(phone, context);
    const [secret, until] = [newSecret(), addMs(now, lifeMs)];
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    await signIns.put({ secret: digestOf(secret), phone, code, expiresAt: until });
    cookie.text.give(secret, lifeMs / 1000);
    return { until };
  },

  finishText: async ({ body }, context) => {
    const { store, signIns, now } = context;
    const cookie = cookieOf(context);
    await mustBeNobody(cookie, context);
    const secret = digestOf(cookie.text.secret);
    const row = await signIns.tried(secret, textTries);
    if (!row || !isSame(row.code, body.code)) throw new Refused('text_code_invalid');
    const owner = (await signIns.use(secret)) ? await signIns.ownerOfNumber(row.phone, now) : null;
    const person = owner && (await store.people.get(owner));
    if (!person || person.phone !== row.phone || (await isAtRisk(person.personId, context)))
      throw new Refused('text_code_invalid');
    cookie.text.drop();
    // Told first: nobody is let in of whom the one whose number it is cannot hear.
    await store.inbox.signedIn(person.personId, now);
    return openSession(person, asResident(person), context, 'text');
  },
};
