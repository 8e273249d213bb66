// In the place of zod in the bundles of the functions: what a phone uses of it, and what only the table and the settings are
// written with. The whole zod hangs three dozen methods on every schema, of which a start makes eighteen hundred.
// tests/contract/zodInPlace compares it with the whole, and the tests of `back` run on it.
import {
  $ZodError,
  $ZodExactOptional,
  $ZodIntersection,
  $ZodLazy,
  $ZodSet,
  NEVER,
  clone,
  globalRegistry,
} from 'zod/v4/core';
import { descriptions, kind, made, ZodCustom, ZodRecord } from './onPhone.js';

export * from './onPhone.js';
export { globalRegistry, NEVER, $ZodError as ZodError };

descriptions.keep = (schema, ...said) => {
  if (said.length === 0) return globalRegistry.get(schema);
  const described = clone(schema);
  globalRegistry.add(described, ...said);
  return described;
};

const ZodIntersection = kind('ZodIntersection', $ZodIntersection);
const ZodSet = kind('ZodSet', $ZodSet);
const ZodLazy = kind('ZodLazy', $ZodLazy);
const ZodExactOptional = kind('ZodExactOptional', $ZodExactOptional);

export const intersection = (left, right) => made(ZodIntersection, { type: 'intersection', left, right });
export const set = (valueType, params) => made(ZodSet, { type: 'set', valueType }, params);
export const lazy = (getter) => made(ZodLazy, { type: 'lazy', getter });
export const exactOptional = (innerType) => made(ZodExactOptional, { type: 'optional', innerType });
export const partialRecord = (keyType, valueType, params) =>
  made(ZodRecord, { type: 'record', keyType, valueType, partial: true }, params);

const instanceOf = (Class, params) => {
  const schema = made(
    ZodCustom,
    { type: 'custom', check: 'custom', fn: (given) => given instanceof Class, abort: true },
    params,
  );
  // As zod's own says it: the wrong type, not a rule that was broken.
  schema._zod.check = ({ value, issues }) => {
    if (!(value instanceof Class))
      issues.push({ code: 'invalid_type', expected: Class.name, input: value, inst: schema, path: [] });
  };
  return schema;
};
export { instanceOf as instanceof };
