import fc from 'fast-check';
import * as z from '../../../contract/z';

/** A JSON schema as OpenAPI 3.1 writes it; only what the API's own document uses is looked at. */
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  prefixItems: z.array(z.unknown()).optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  pattern: z.string().optional(),
});
type Schema = z.infer<typeof Schema>;

/** Where a sample takes its chance and what is known already, by the name of a field. */
export type Draw = {
  next: () => number;
  /** A value that was met before under this name, if any. */
  known: (name: string) => unknown;
  schemas: Readonly<Record<string, unknown>>;
};

export const pick = <T>(all: readonly T[], next: () => number): T | undefined =>
  all[Math.floor(next() * all.length)];

const sentences = [
  '老板欠了三个月的工资，一直不给。',
  '邻居把墙砌到我家院子里来了。',
  '想问问这件事该找谁。',
  'ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ',
  '材料都在，随时可以交。',
];

/** Of fields that may be left out, how many are; of names that are known, how many are used. */
const leftOut = 0.5;
const fromKnown = 0.8;

const matching = new Map<string, string[]>();

/** A string of a pattern: some of each are drawn once, always the same. */
function ofPattern(pattern: string, next: () => number): string {
  let found = matching.get(pattern);
  if (!found) {
    found = fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 20, seed: 20261129 });
    matching.set(pattern, found);
  }
  return pick(found, next) ?? '';
}

function stringOf({ pattern, minLength = 0, maxLength = 40 }: Schema, next: () => number): string {
  if (pattern !== undefined) return ofPattern(pattern, next);
  const text = pick(sentences, next) ?? '';
  const long = text.length < minLength ? text.padEnd(minLength, '字') : text;
  return [...long].slice(0, maxLength).join('');
}

function numberOf({ minimum = 0, maximum = 20 }: Schema, next: () => number): number {
  const most = Math.min(maximum, minimum + 20);
  return Math.floor(minimum + next() * (most - minimum + 1));
}

function objectOf({ properties = {}, required = [] }: Schema, draw: Draw): Record<string, unknown> {
  const fields = Object.entries(properties).filter(
    ([name]) => required.includes(name) || draw.next() >= leftOut,
  );
  return Object.fromEntries(fields.map(([name, field]) => [name, sample(field, draw, name)]));
}

function arrayOf({ items, prefixItems, minItems = 0, maxItems = 3 }: Schema, draw: Draw, name: string) {
  if (prefixItems) return prefixItems.map((one) => sample(one, draw, name));
  const length = Math.max(minItems, Math.min(maxItems, Math.floor(draw.next() * 3)));
  return Array.from({ length }, () => sample(items, draw, name));
}

const samples: Readonly<Record<string, (schema: Schema, draw: Draw, name: string) => unknown>> = {
  object: objectOf,
  array: arrayOf,
  string: (schema, { next }) => stringOf(schema, next),
  integer: (schema, { next }) => numberOf(schema, next),
  number: (schema, { next }) => numberOf(schema, next),
  boolean: (_, { next }) => next() < 0.5,
};

/** Of alternatives that are told apart by one word, that of a word which is known to fit. */
function chosen(choice: readonly unknown[], { known }: Draw): unknown {
  const action = known('action');
  return choice.find((one) => Schema.parse(Schema.parse(one).properties?.action ?? {}).const === action);
}

/** A value that a schema allows, or nearly: what the schema cannot say (a check digit, two fields that must agree) is left to luck. */
export function sample(written: unknown, draw: Draw, name = ''): unknown {
  const schema = Schema.parse(written ?? {});
  const { next, known, schemas } = draw;
  const before = known(name);
  if (before !== undefined && next() < fromKnown) return before;
  if (schema.$ref !== undefined) {
    const part = schema.$ref.split('/').at(-1) ?? '';
    return sample(schemas[part], draw, name === '' ? part : name);
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return pick(schema.enum, next);
  const choice = schema.oneOf ?? schema.anyOf;
  if (choice) return sample(chosen(choice, draw) ?? pick(choice, next), draw, name);
  if (schema.allOf)
    return Object.assign({}, ...schema.allOf.map((part) => sample(part, draw, name) as object)) as unknown;
  const made = samples[schema.type ?? 'null'];
  return made ? made(schema, draw, name) : null;
}
