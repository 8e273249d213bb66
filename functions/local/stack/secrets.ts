import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from '../../contract/z';
import { EngineFailure } from './engine/failure';
import { writeAtomically } from '../writeAtomically';

function receiptKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519');
  return JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'local' });
}

const Secrets = z.object({
  tokenKey: z.string(),
  /** Came later than the others: a folder without it gets one. */
  receiptKey: z.string().default(receiptKey),
  numberSecret: z.string(),
  cursorSecret: z.string(),
  sealKey: z.string(),
});
export type Secrets = z.infer<typeof Secrets>;

const random = (): string => randomBytes(32).toString('base64url');

function make(): Secrets {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...privateKey.export({ format: 'jwk' }), kid: 'local', alg: 'ES256' };
  return {
    tokenKey: JSON.stringify(jwk),
    receiptKey: receiptKey(),
    numberSecret: random(),
    cursorSecret: random(),
    sealKey: random(),
  };
}

function read(file: string, text: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(text));
  } catch (cause) {
    throw new EngineFailure('dataBroken', file, { cause });
  }
}

/**
 * The secrets of this data folder, made at its first start and readable by its owner alone.
 * @throws EngineFailure `dataBroken`: what they have sealed could not be opened with new ones.
 */
export async function secretsIn(dataDir: string): Promise<Secrets> {
  const file = path.join(dataDir, 'secrets.json');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const secrets = before === null ? make() : read(file, before);
  const text = JSON.stringify(secrets);
  if (text !== before) await writeAtomically(file, text);
  return secrets;
}
