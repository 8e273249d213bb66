import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../../..');

/** Everything that goes into a build of the app. `package.json` names the browsers it is built for. */
const sources = [
  'src',
  'config',
  'functions/contract',
  'babel.config.cjs',
  'project.config.json',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

function filesOf(name: string): string[] {
  const full = path.join(root, name);
  if (statSync(full).isFile()) return [full];
  const inside = readdirSync(full, { withFileTypes: true, recursive: true });
  return inside
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** Digest of the sources of the app and of what else decides how it is built. */
export function sourceDigest(settings: string): string {
  const hash = createHash('sha256').update(settings);
  for (const file of sources.flatMap(filesOf)) {
    const content = readFileSync(file);
    hash.update(`\n${path.relative(root, file)} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
