import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from '../contract/z';
import { EngineFailure } from './engine/failure';
import { writeAtomically } from './writeAtomically';

const Secrets = z.object({
  tokenKey: z.string(),
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
    numberSecret: random(),
    cursorSecret: random(),
    sealKey: random(),
  };
}

function read(file: string): Secrets {
  try {
    return Secrets.parse(JSON.parse(readFileSync(file, 'utf8')));
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
  if (existsSync(file)) return read(file);
  const secrets = make();
  await writeAtomically(file, JSON.stringify(secrets));
  return secrets;
}
