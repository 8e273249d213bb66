import { readFileSync, statSync } from 'node:fs';
import type { KeyProvider } from './keyProvider';
import { keysFromSecret } from './keysFromSecret';

/** Permissions of everybody but the owner. */
const others = 0o077;

/**
 * Keys from a file of this machine, one a line, the one that seals first: as `keysFromSecret` has them.
 * @throws Error when the file is not its owner's alone, cannot be read, or holds no keys; its content is not told.
 */
export function keysFromFile(file: string): KeyProvider {
  const { mode } = statSync(file);
  if ((mode & others) !== 0) throw new Error(`${file} must be readable by its owner alone (chmod 600)`);
  const lines = readFileSync(file, 'utf8').split(/[\s,]+/);
  return keysFromSecret(lines.filter(Boolean).join(','));
}
