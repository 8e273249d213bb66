import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.join(__dirname, '..', 'src');

/** Named where the tokens are as well: what is large, and the frame of a page, carry values of their own. */
const ofTokens = ['huge', 'screen'];

/** Names that a style sheet gives a shape of its own: `.name {` outside of everything else. */
function shapedIn(sheet: string): string[] {
  let depth = 0;
  return readFileSync(sheet, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const name = depth === 0 ? /^\.([a-z0-9-]+) \{$/.exec(line)?.[1] : undefined;
      depth += line.split('{').length - line.split('}').length;
      return name === undefined ? [] : [name];
    });
}

test('no two style sheets give one name a shape: all of them are loaded in the end, and the last would bend the first', () => {
  const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.scss'))
    .map((name) => path.join(src, name));
  expect(sheets.length).toBeGreaterThan(50);
  const where = new Map<string, Set<string>>();
  for (const sheet of sheets)
    for (const name of shapedIn(sheet)) where.set(name, (where.get(name) ?? new Set()).add(sheet));
  const shared = [...where].filter(([name, places]) => places.size > 1 && !ofTokens.includes(name));
  expect(shared.map(([name, places]) => [name, ...places])).toEqual([]);
});
