import { fromBase64url, toBase64url } from '../../../functions/contract/record/base64url';
import * as z from '../../../functions/contract/z';
import { isAbsent, kept } from '../device/storage';
import { watched } from '../device/watched';
import { thrown } from './dice';

/** The key lies beside what it seals: against whoever reads the storage by chance, not against whoever takes both. */
const Beside = z.object({ at: z.literal('beside'), key: z.string() });

/** The key lies sealed: under the four digits of the person, and under the code for when they are forgotten. */
const Behind = z.object({
  at: z.literal('behind'),
  salt: z.string(),
  /** How often the digits are stretched, and by what: a phone does by far fewer than a browser. */
  rounds: z.number(),
  byDigits: z.string(),
  byWords: z.string(),
  /** Wrong digits in a row, and until when none are taken, milliseconds. */
  wrong: z.number(),
  until: z.number(),
});
export type Behind = z.infer<typeof Behind>;

const name = 'vault';
export const vaultKept = kept(name, z.discriminatedUnion('at', [Beside, Behind]));

/** The key of a lock that was opened since the app began, with what it was sealed as. */
let opened: { byDigits: string; key: Uint8Array } | null = null;

/** Whether there is a lock on what this device keeps, and whether it is open now. */
export type LockState = 'none' | 'open' | 'shut';

function stateNow(): LockState {
  const there = vaultKept.read();
  if (there?.at !== 'behind') return 'none';
  return opened?.byDigits === there.byDigits ? 'open' : 'shut';
}

/** As the screens know it; what reads or writes asks the vault itself (`isShut`). */
export const lockState = watched<LockState>(stateNow());

/** Whether the lock is shut this moment: another tab may have set it since the screens were told. */
export const isShut = (): boolean => stateNow() === 'shut';

/** Looks again: another tab may have set a lock, or taken it away. */
export const lookAgain = (): void => lockState.set(stateNow());

/** The key under which this device seals what it keeps; null while the lock is shut, and where there are no dice for one. */
export function vaultKey(): Uint8Array | null {
  const there = vaultKept.read();
  if (there?.at === 'behind') return opened?.byDigits === there.byDigits ? opened.key : null;
  if (there) return fromBase64url(there.key);
  // A storage that does not answer this moment is not empty: another key would close all that it keeps for good.
  const key = isAbsent(name) ? thrown(32) : null;
  if (key) vaultKept.write({ at: 'beside', key: toBase64url(key) });
  return key;
}

/** From now on the key is this one: opened by the digits, or sealed by them anew. */
export function openVault(key: Uint8Array, behind: Behind): void {
  vaultKept.write(behind);
  opened = { byDigits: behind.byDigits, key };
  lookAgain();
}

/** The lock is taken off: the key lies beside what it seals again. */
export function unlockForGood(key: Uint8Array): void {
  vaultKept.write({ at: 'beside', key: toBase64url(key) });
  opened = null;
  lookAgain();
}

/** Shuts the lock, where there is one. */
export function shutVault(): void {
  opened = null;
  lookAgain();
}
