import * as z from '../../../contract/z';

/** Texts of which a value has to be one, or what has to hold of the parts of a value. */
type Pattern = { readonly [name: string]: Pattern | readonly string[] };

/**
 * The part of Lambda's filter patterns that ours are written in: a list of texts means any of them, names beside each
 * other mean all of them, and what is not there matches nothing. Any other form is refused, rather than let through what
 * Lambda would keep back.
 */
const Pattern: z.ZodType<Pattern> = z.lazy(() =>
  z.record(z.string(), z.union([z.array(z.string()).min(1), Pattern])),
);

const partOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Object.getOwnPropertyDescriptor(value, name)?.value
    : undefined;

const isList = (pattern: Pattern | readonly string[]): pattern is readonly string[] => Array.isArray(pattern);

function matches(pattern: Pattern | readonly string[], value: unknown): boolean {
  if (isList(pattern)) return typeof value === 'string' && pattern.includes(value);
  return Object.entries(pattern).every(([name, part]) => matches(part, partOf(value, name)));
}

/** Whether a record matches one of these patterns, as Lambda asks before it calls a function. @throws ZodError */
export function matchesFilter(patterns: readonly unknown[]): (record: object) => boolean {
  const known = patterns.map((pattern) => Pattern.parse(pattern));
  return (record) => known.some((pattern) => matches(pattern, record));
}
