import { readFileSync } from 'node:fs';
import { withMarked } from '../../../functions/local/tools/marked';
import { localSection, pages } from '../../../functions/local/tools/settings/section';
import { type Variable, variables } from '../../../functions/local/tools/settings/variables';
import { type GivenBy, SecretName } from '../../../functions/runtime/variable';

const template = readFileSync('serverless.yml', 'utf8');
const all = variables();
const namesGivenBy = (givenBy: GivenBy): string[] =>
  all.filter((one) => one.givenBy === givenBy).map(({ name }) => name);

test.each(pages)(
  '$page says what the schemas say: run npm run settings -- --write',
  ({ page, mark, text }) => {
    const held = readFileSync(page, 'utf8');
    expect(held).toBe(withMarked(held, mark, text()));
  },
);

test('nothing that steers npm start is without a word', () => {
  for (const line of localSection()
    .split('\n')
    .filter((one) => one.startsWith('|')))
    expect(line).toMatch(/\| [^|]+ \|$/);
});

test('a page without a place for them is an error', () => {
  expect(() => withMarked('# 别的', 'settings', 'x')).toThrow('settings');
});

/** What the template takes from the environment, with what it writes where that is not set. */
const asked = [
  ...template.matchAll(/env:([A-Z_]+)(?:, '([^'$]*)')?/g),
  // A number or nothing at all, and whole parts, which the template cannot say by itself.
  ...['concurrency', 'site', 'trail'].flatMap((part) =>
    [...readFileSync(`config/${part}.cjs`, 'utf8').matchAll(/^const \{ (.*) \} = process\.env/gm)].flatMap(
      ([, names = '']) => [...names.matchAll(/([A-Z_]+) = '([^']*)'/g)],
    ),
  ),
].map(([, name = '', otherwise]) => ({ name, otherwise }));

test('serverless.yml asks for every setting and for nothing else', () => {
  expect([...new Set(asked.map(({ name }) => name))].sort()).toEqual(namesGivenBy('setting').sort());
});

const settingOf = (name: string): Variable => {
  const found = all.find((one) => one.givenBy === 'setting' && one.name === name);
  if (!found) throw new Error(`${name} is no setting`);
  return found;
};

test.each(asked.filter(({ otherwise }) => otherwise !== undefined))(
  '$name is the same where the template writes $otherwise as where it is left out',
  ({ name, otherwise }) => {
    const { schema } = settingOf(name);
    expect(schema.parse(otherwise)).toEqual(schema.parse(undefined));
  },
);

test('every secret is read by some function, and every name lies in one of them', () => {
  const named = [...template.matchAll(/^ {4}secrets: \[(.*)\]$/gm)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  expect([...new Set(named)].sort()).toEqual([...SecretName.options].sort());
  const held = new Set(all.flatMap(({ secret }) => secret ?? []));
  expect([...held].sort()).toEqual([...SecretName.options].sort());
});

test('nothing that is for other places is in the template, and the lists part what is given by whom', () => {
  const elsewhere = namesGivenBy('elsewhere');
  expect(elsewhere.length).toBeGreaterThan(3);
  for (const name of elsewhere) expect(template).not.toMatch(new RegExp(`\\b${name}\\b`));
  for (const name of namesGivenBy('secret')) expect(namesGivenBy('setting')).not.toContain(name);
});
