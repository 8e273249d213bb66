import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type * as zod from '../../functions/contract/z';
import { good, spoilt } from './examples';

const contract = path.resolve(__dirname, '../../functions/contract');
const modules = readdirSync(contract, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'z.ts')
  .sort();

type Found = Map<string, zod.ZodType>;

const isSchema = (value: object): value is zod.ZodType => '_zod' in value;

/** Every schema that hangs on what a module gives away, under the way to it. */
function collect(found: Found, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return;
  if (isSchema(value)) return void found.set(name, value);
  for (const [key, inside] of Object.entries(value)) collect(found, `${name}.${key}`, inside);
}

/** The contract as it is read with one or the other zod. */
function contractWith(zodInUse: () => unknown): Found {
  const found: Found = new Map();
  jest.isolateModules(() => {
    jest.doMock('zod', zodInUse);
    for (const name of modules) collect(found, name, jest.requireActual(path.join(contract, name)));
    jest.dontMock('zod');
  });
  return found;
}

const settings = globalThis as { __zod_globalConfig?: object };
const before = { ...settings.__zod_globalConfig };
// As on a phone, where the whole zod was never there to leave anything behind.
for (const key of Object.keys(before)) Reflect.deleteProperty(settings.__zod_globalConfig ?? {}, key);
const onPhone = contractWith(() => jest.requireActual('../../config/zod/onPhone'));
Object.assign(settings.__zod_globalConfig ?? {}, before);
const whole = contractWith(() => jest.requireActual('zod'));

/** What a schema says of a value: taken as what, or refused with which issues, messages included. */
function said(schema: zod.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  return success ? { data } : { issues: error.issues };
}

test('the contract has the same schemas with either', () => {
  expect([...onPhone.keys()]).toEqual([...whole.keys()]);
  expect(onPhone.size).toBeGreaterThan(400);
});

test('what is taken, what is refused and the words of it are those of the whole zod', () => {
  let taken = 0;
  let refused = 0;
  const differ = [...whole].flatMap(([name, schema]) => {
    const other = onPhone.get(name);
    return [good(schema), ...spoilt(schema)].flatMap((value) => {
      const expected = said(schema, value);
      if (schema.safeParse(value).success) taken += 1;
      else refused += 1;
      const found = other && said(other, value);
      return isDeepStrictEqual(found, expected) ? [] : [{ name, value, expected, found }];
    });
  });
  expect(differ).toEqual([]);
  expect(taken).toBeGreaterThan(2_000);
  expect(refused).toBeGreaterThan(20_000);
});

test('what is thrown says the same', () => {
  const thrown = (schema: zod.ZodType | undefined): unknown => {
    try {
      return schema?.parse(undefined);
    } catch (error) {
      return String(error);
    }
  };
  for (const [name, schema] of whole)
    if (schema.def.type === 'object') expect(thrown(onPhone.get(name))).toBe(thrown(schema));
});
