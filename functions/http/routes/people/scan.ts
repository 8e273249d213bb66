import { createHash } from 'node:crypto';
import type { Digest } from '../../../contract/ids';
import type { Scene } from '../../../contract/numbers/scene';
import { scanMinutes } from '../../../contract/people/scan';
import { addMs } from '../../../domain/clocks/day';
import { Refused } from '../../../domain/refused';
import { derivedLetters } from '../../../runtime/derivedLetters';
import { newScene, newSecret } from '../../../runtime/ids';
import type { ScanRow } from '../../../store/scans/scanItem';
import { asResident } from '../../auth/acting';
import { addressSubject } from '../../auth/addressSubject';
import { browserNameIn } from '../../auth/browserName';
import { mustBeNobody } from '../../auth/mustBeNobody';
import { openSession } from '../../auth/session';
import type { TokenCookie } from '../../auth/tokenCookie';
import type { Handlers, OpenContext, SignedInContext } from '../../context';
import { orBySolving } from '../../puzzle';

const lifeMs = scanMinutes * 60_000;

/** Many tries at it would not help: the secret it is a digest of has 256 bits. */
const digestOf = (secret: string): Digest => createHash('sha256').update(secret).digest('hex');

const checkOf = (scene: Scene, secret: string): string =>
  derivedLetters(`check of ${scene}`, secret, '0123456789', 3);

/** @throws Refused `not_allowed` to whoever is no browser at a page of ours */
function cookieOf({ cookie }: OpenContext): TokenCookie {
  if (!cookie) throw new Refused('not_allowed');
  return cookie;
}

/** What a person asks of a code, wrong ones counted. @throws Refused `scan_over` whatever is wrong with it */
async function orOver(asked: () => Promise<ScanRow | null>, context: SignedInContext): Promise<ScanRow> {
  const { actor, rate, way } = context;
  // A browser signs in no other: whoever got at one would never be got rid of. Nor does who goes by a question's code alone.
  const person = await context.store.people.get(actor.personId);
  if (way !== 'phone' || !person || person.openid === null) throw new Refused('not_allowed');
  const row = await asked();
  if (row) return row;
  rate.check('code', actor.personId);
  await rate.add('code', actor.personId);
  throw new Refused('scan_over');
}

type Names = 'beginScan' | 'scanState' | 'finishScan' | 'openScan' | 'confirmScan' | 'declineScan';

export const scan: Pick<Handlers, Names> = {
  beginScan: async (_, context) => {
    const { store, weChat, now, numberSecret, doorSecrets, sourceIp, userAgent } = context;
    const cookie = cookieOf(context);
    const address = addressSubject(sourceIp, doorSecrets);
    await orBySolving('scan', address, context);
    await context.rate.add('scan', address);
    const [scene, secret, until] = [newScene(), newSecret(), addMs(now, lifeMs)];
    const image = await weChat.signInCode(scene);
    const browser = browserNameIn(userAgent);
    const waiting = { stage: 'waiting' as const, personId: null, at: now, expiresAt: until };
    await store.scans.put({ scene, secret: digestOf(secret), browser, address, ...waiting });
    cookie.scan.give(secret, lifeMs / 1000);
    return {
      scene,
      image: Buffer.from(image).toString('base64'),
      check: checkOf(scene, numberSecret),
      until,
      byText: context.signsInByText,
    };
  },

  scanState: async ({ body }, context) => {
    const row = await context.store.scans.get(body.scene, digestOf(cookieOf(context).scan.secret));
    if (!row) throw new Refused('scan_over');
    return { stage: row.stage, until: row.expiresAt };
  },

  finishScan: async ({ body }, context) => {
    const { store } = context;
    const cookie = cookieOf(context);
    await mustBeNobody(cookie, context);
    const row = await store.scans.take(body.scene, digestOf(cookie.scan.secret));
    const person = row?.personId ? await store.people.get(row.personId) : null;
    if (!person) throw new Refused('scan_over');
    cookie.scan.drop();
    return openSession(person, asResident(person), context, 'scan');
  },

  openScan: async ({ body }, context) => {
    const { store, actor, appOrigin, numberSecret, doorSecrets, sourceIp } = context;
    const row = await orOver(() => store.scans.open(body.scene, actor.personId), context);
    return {
      browser: row.browser,
      site: appOrigin,
      check: checkOf(row.scene, numberSecret),
      at: row.at,
      until: row.expiresAt,
      isSameNetwork: row.address === addressSubject(sourceIp, doorSecrets),
    };
  },

  confirmScan: async ({ body }, context) => {
    await orOver(() => context.store.scans.confirm(body.scene, context.actor.personId), context);
  },

  declineScan: async ({ body }, context) => {
    await orOver(() => context.store.scans.decline(body.scene, context.actor.personId), context);
  },
};
