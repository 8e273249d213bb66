/**
 * The path inside the package that `reference` names in the file `from`.
 * A leading slash means the package's root; the answer has no leading slash.
 */
export function resolvePath(from: string, reference: string): string {
  const folder = reference.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const parts: string[] = [];
  for (const part of [...folder, ...reference.split('/')]) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
