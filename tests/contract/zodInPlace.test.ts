import { readdirSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type * as zod from '../../functions/contract/z';
import type * as printed from '../../functions/http/openapi/document';
import { good, spoilt } from './examples';

const functions = path.resolve(__dirname, '../../functions');
const modulesOf = (folder: string): string[] =>
  readdirSync(path.join(functions, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && name !== 'z.ts')
    .sort()
    .map((name) => path.join(functions, folder, name));
const contract = modulesOf('contract');
/** Settings, and those items of the table whose schemas are given away. */
const ofServer = [
  ...modulesOf('runtime'),
  ...['cases/handsItem.ts', 'cases/clockItem.ts', 'cases/saidFields.ts', 'table/attributes.ts'].map((name) =>
    path.join(functions, 'store', name),
  ),
];

type Found = Map<string, zod.ZodType>;

const isSchema = (value: object): value is zod.ZodType => '_zod' in value;

/** Every schema that hangs on what a module gives away, under the way to it. */
function collect(found: Found, name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null || value instanceof Set || value instanceof Map) return;
  if (isSchema(value)) return void found.set(name, value);
  for (const [key, inside] of Object.entries(value)) collect(found, `${name}.${key}`, inside);
}

/** What is read with one or the other zod. */
function withZod<T>(zodInUse: () => unknown, read: () => T): T[] {
  const answers: T[] = [];
  jest.isolateModules(() => {
    jest.doMock('zod', zodInUse);
    answers.push(read());
    jest.dontMock('zod');
  });
  return answers;
}

function schemasWith(zodInUse: () => unknown, modules: readonly string[]): Found {
  const found: Found = new Map();
  withZod(zodInUse, () => {
    for (const file of modules) collect(found, path.relative(functions, file), jest.requireActual(file));
  });
  return found;
}

const settings = globalThis as { __zod_globalConfig?: object };

/** As where it runs, where the whole zod was never there to leave anything behind. */
function withNothingLeft<T>(make: () => T): T {
  const before = { ...settings.__zod_globalConfig };
  for (const key of Object.keys(before)) Reflect.deleteProperty(settings.__zod_globalConfig ?? {}, key);
  const made = make();
  Object.assign(settings.__zod_globalConfig ?? {}, before);
  return made;
}

// `zod` itself is in these tests what it is in a function.
const wholeZod = (): unknown => jest.requireActual('zod/v4');
const onPhone = (): unknown => jest.requireActual('../../config/zod/onPhone');
const onServer = (): unknown => jest.requireActual('../../config/zod/onServer');

/** What a schema says of a value: taken as what, or refused with which issues, messages included. */
function said(schema: zod.ZodType, value: unknown): unknown {
  const { success, data, error } = schema.safeParse(value, { reportInput: true });
  return success ? { data } : { issues: error.issues };
}

describe.each([
  { where: 'a phone', slim: onPhone, modules: contract },
  { where: 'a function', slim: onServer, modules: [...contract, ...ofServer] },
])('in the place of zod on $where', ({ slim, modules }) => {
  const inPlace = withNothingLeft(() => schemasWith(slim, modules));
  const whole = schemasWith(wholeZod, modules);

  test('there are the same schemas with either', () => {
    expect([...inPlace.keys()]).toEqual([...whole.keys()]);
    expect(inPlace.size).toBeGreaterThan(400);
  });

  test('what is taken, what is refused and the words of it are those of the whole zod', () => {
    let taken = 0;
    let refused = 0;
    const differ = [...whole].flatMap(([name, schema]) => {
      const other = inPlace.get(name);
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
      if (schema.def.type === 'object') expect(thrown(inPlace.get(name))).toBe(thrown(schema));
  });
});

test('the description of the API is printed the same with either', () => {
  const print = (): unknown => {
    const { openApiDocument } = jest.requireActual<typeof printed>('../../functions/http/openapi/document');
    return JSON.parse(JSON.stringify(openApiDocument()));
  };
  const [ofSlim] = withZod(onServer, print);
  const [ofWhole] = withZod(wholeZod, print);
  expect(ofSlim).toEqual(ofWhole);
});

test('what only the table is written with says what the whole zod says', () => {
  type Zod = typeof zod;
  const [whole, slim] = [wholeZod() as Zod, onServer() as Zod];
  const made: readonly ((z: Zod) => zod.ZodType)[] = [
    (z) => z.instanceof(Uint8Array),
    (z) => z.object({ a: z.union([z.instanceof(Uint8Array), z.string()]) }),
    (z) => z.set(z.number()),
    (z) => z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })),
    (z) => z.lazy(() => z.array(z.string())),
    (z) => z.partialRecord(z.enum(['a', 'b']), z.number()),
    (z) => z.object({ a: z.exactOptional(z.string()) }),
    (z) => z.object({ a: z.string(), b: z.string() }).pick({ a: true }),
    (z) => z.object({}).check(({ issues, value }) => void issues.push({ code: 'custom', input: value })),
  ];
  const given = [undefined, null, 1, 'a', {}, { a: 'a' }, { a: undefined }, { a: 1, b: 2 }, { a: 'a', b: 2 }];
  const bytes = new Uint8Array([1]);
  for (const make of made)
    for (const value of [...given, bytes, { a: bytes }, ['a'], [1], new Set([1]), new Set(['a'])])
      expect(said(make(slim), value)).toEqual(said(make(whole), value));
  const failed = slim.string().safeParse(1).error;
  expect(failed instanceof slim.ZodError).toBe(true);
  expect(new TypeError('a bug') instanceof slim.ZodError).toBe(false);
  const described = slim.string().meta({ id: 'a' }).describe('b');
  expect(described.meta()).toEqual({ description: 'b' });
  expect(() => slim.string().parse(1)).toThrow(slim.ZodError);
});
