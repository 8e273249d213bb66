import { fromBase64url, toBase64url } from '../../../functions/contract/record/base64url';
import { plainCode } from '../../../functions/contract/numbers/writtenCode';
import { throwCode } from '../codes/phoneCode';
import { nonceBytes, openText, sealText } from '../seal/cipher';
import { thrown } from '../seal/dice';
import { utf8 } from '../seal/utf8';
import { openVault, unlockForGood, vaultKept, vaultKey, type Behind } from '../seal/vault';
import { sha256 } from '../device/sha256';
import { roundsHere, stretched } from './stretch';

/** Where each of the two seals on the key belongs. */
const places = { digits: 'vault.digits', words: 'vault.words' };

/** From the fifth wrong try in a row on each costs time, minutes; more than the last of them never. */
const freeTries = 5;
const waits = [1, 5, 15, 60];

/** How long nothing is taken after so many wrong tries in a row, milliseconds. */
export const waitAfter = (wrong: number): number =>
  wrong < freeTries ? 0 : (waits[Math.min(wrong - freeTries, waits.length - 1)] ?? 0) * 60_000;

export const digitsCount = 4;

/** A code of 75 bits needs no stretching. */
const keyOfWords = (words: string, salt: string): Uint8Array => sha256(utf8(`${salt} ${plainCode(words)}`));

const keyOfDigits = (digits: string, salt: string, rounds: number): Promise<Uint8Array> =>
  stretched(utf8(digits), fromBase64url(salt) ?? new Uint8Array(), rounds);

/**
 * Sets a lock of four digits on all that this device keeps of a person: its key is sealed under them. The code that comes back
 * opens it too and is shown this once. Null where the phone has no dice, and no lock is set.
 */
export async function setLock(digits: string, now: () => number): Promise<string | null> {
  const [key, bytes, words] = [vaultKey(), thrown(16), throwCode()];
  const [one, other] = [thrown(nonceBytes), thrown(nonceBytes)];
  if (!key || !bytes || !words || !one || !other) return null;
  const salt = toBase64url(bytes);
  const rounds = roundsHere(now);
  const written = toBase64url(key);
  const byDigits = { key: await keyOfDigits(digits, salt, rounds), nonce: one };
  openVault(key, {
    ...{ at: 'behind', salt, rounds, wrong: 0, until: 0 },
    byDigits: sealText(written, places.digits, byDigits),
    byWords: sealText(written, places.words, { key: keyOfWords(words, salt), nonce: other }),
  });
  return words;
}

/** Takes the lock off, by whoever has opened it. */
export function takeOffLock(): void {
  const key = vaultKey();
  if (key) unlockForGood(key);
}

const behind = (): Behind | null => {
  const there = vaultKept.read();
  return there?.at === 'behind' ? there : null;
};

/** How often in a row it was wrong, and until when nothing is taken, milliseconds. */
export const triesNow = (): Pick<Behind, 'wrong' | 'until'> => {
  const { wrong = 0, until = 0 } = behind() ?? {};
  return { wrong, until };
};

function opens(there: Behind, text: string | null): boolean {
  const key = text === null ? null : fromBase64url(text);
  if (key) openVault(key, { ...there, wrong: 0, until: 0 });
  return key !== null;
}

/** Whether the digits open the lock. A wrong try is counted, also over a restart; while the wait lasts none is taken. */
export async function tryDigits(digits: string, now: () => number): Promise<boolean> {
  const there = behind();
  if (!there || now() < there.until) return false;
  // Counted before it is tried: whoever closes the app in between has used it up.
  const wrong = there.wrong + 1;
  vaultKept.write({ ...there, wrong, until: now() + waitAfter(wrong) });
  const key = await keyOfDigits(digits, there.salt, there.rounds);
  return opens(there, openText(there.byDigits, places.digits, key));
}

/** Whether the code that was shown when the lock was set opens it. */
export function tryWords(words: string): boolean {
  const there = behind();
  return there !== null && opens(there, openText(there.byWords, places.words, keyOfWords(words, there.salt)));
}
