import fc from 'fast-check';
import type * as z from '../../functions/contract/z';

// Values for any schema of the contract, good ones and spoilt ones, always the same: made from what the schema says of itself.

const pool = [undefined, null, true, 0, -1, 1.5, NaN, '', ' 甲 ', 'x', [], ['x'], {}, { x: 1 }];
/** So that a view of three hundred fields does not take all the time there is. */
const most = 120;

const thinned = (values: readonly unknown[]): unknown[] => {
  const step = Math.ceil(values.length / most);
  return values.filter((_, at) => at % step === 0);
};

type Def = z.core.$ZodTypes['_zod']['def'];
// Whatever hangs on a schema of ours is one of zod's own.
const defOf = (schema: unknown): Def => (schema as z.ZodType)._zod.def as Def;

type Bounds = { minimum?: number; maximum?: number; format?: string; patterns?: Set<RegExp> };
const boundsOf = (schema: unknown): Bounds => (schema as z.ZodType)._zod.bag;

const ofFormat: Readonly<Record<string, string>> = {
  url: 'https://a.example/x?y=1',
  date: '2026-09-29',
  datetime: '2026-09-29T01:02:03.004Z',
  base64: 'aGVsbG8=',
};

function goodText(schema: unknown): string {
  const { minimum = 1, format = '', patterns } = boundsOf(schema);
  const known = ofFormat[format];
  if (known !== undefined) return known;
  const [pattern] = patterns ?? [];
  if (!pattern) return '甲'.repeat(Math.max(minimum, 1));
  const tried = fc.sample(fc.stringMatching(pattern), { seed: 7, numRuns: 20 });
  return tried.find((text) => (schema as z.ZodType).safeParse(text).success) ?? tried[0] ?? '';
}

function spoiltText(schema: unknown): unknown[] {
  const { minimum = 1, maximum = 20 } = boundsOf(schema);
  const text = goodText(schema);
  const lengths = [minimum - 1, minimum, maximum, maximum + 1].filter((length) => length >= 0);
  return [
    ...lengths.flatMap((length) => ['x'.repeat(length), '😀'.repeat(length)]),
    ` ${text}`,
    `${text}\n`,
    `${text}x`,
  ];
}

/** A value the schema should take; a rule of its own beside the shape may still refuse it. */
export function good(schema: unknown): unknown {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return goodText(schema);
    case 'number':
      return Math.max(boundsOf(schema).minimum ?? 1, -1_000);
    case 'boolean':
      return true;
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'array':
      return Array.from({ length: Math.max(boundsOf(schema).minimum ?? 1, 1) }, () => good(def.element));
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([key, field]) => [key, good(field)]));
    case 'tuple':
      return def.items.map(good);
    case 'record':
      return { [String(good(def.keyType))]: good(def.valueType) };
    case 'union':
      return good(def.options[0]);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'catch':
      return good(def.innerType);
    case 'custom':
      return new Uint8Array([1, 2]);
    case 'pipe':
      return good(defOf(def.in).type === 'transform' ? def.out : def.in);
    case 'unknown':
      return { any: ['thing'] };
    default:
      throw new Error(`no example of ${def.type}`);
  }
}

const known = new WeakMap<object, unknown[]>();

/** Values that are wrong in one place each, or nearly wrong. */
export function spoilt(schema: unknown): unknown[] {
  const key = schema as object;
  const values = known.get(key) ?? thinned([...pool, ...inside(schema)]);
  known.set(key, values);
  return values;
}

function inside(schema: unknown): unknown[] {
  const def = defOf(schema);
  switch (def.type) {
    case 'string':
      return spoiltText(schema);
    case 'number': {
      const { minimum = 0, maximum = 9 } = boundsOf(schema);
      return [minimum - 1, minimum, maximum, maximum + 1, 2 ** 53, Infinity, '3'];
    }
    case 'enum':
      return [...Object.values(def.entries), 'no such'];
    case 'literal':
      return [...def.values];
    case 'array': {
      const { maximum = 3 } = boundsOf(schema);
      const one = good(def.element);
      return [
        ...spoilt(def.element).map((bad) => [one, bad]),
        Array.from({ length: maximum + 1 }, () => one),
      ];
    }
    case 'object': {
      const whole = good(schema) as Record<string, unknown>;
      return [
        { ...whole, more: 1 },
        ...Object.keys(def.shape).map((gone) =>
          Object.fromEntries(Object.entries(whole).filter(([name]) => name !== gone)),
        ),
        ...Object.entries(def.shape).flatMap(([name, field]) =>
          spoilt(field).map((bad) => ({ ...whole, [name]: bad })),
        ),
      ];
    }
    case 'tuple':
      return def.items.flatMap((item, at) =>
        spoilt(item).map((bad) => def.items.map((other, n) => (n === at ? bad : good(other)))),
      );
    case 'record':
      return [
        ...spoilt(def.valueType).map((bad) => ({ [String(good(def.keyType))]: bad })),
        { ['x'.repeat(200)]: good(def.valueType) },
        { '': good(def.valueType) },
      ];
    case 'union':
      return def.options.flatMap((option) => [good(option), ...spoilt(option)]);
    case 'optional':
    case 'nullable':
    case 'default':
    case 'catch':
      return spoilt(def.innerType);
    case 'pipe':
      return spoilt(defOf(def.in).type === 'transform' ? def.out : def.in);
    case 'boolean':
    case 'unknown':
    case 'custom':
      return [];
    default:
      throw new Error(`no example of ${def.type}`);
  }
}
