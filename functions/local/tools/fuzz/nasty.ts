import { pick } from './sample';

/** What people paste, machines garble and attackers send, in place of a value. */
const nasties: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER + 2],
  ...[
    '',
    ' ',
    '\u0000',
    '\u202e倒\u2066',
    '\ufeff',
    '\u3164',
    '\u2800',
    '\ud800',
    '\udfff\ud800',
    '\u{10ffff}',
    '\ufffe',
  ],
  ...['9'.repeat(400), '长'.repeat(6000), '\u{20000}'.repeat(3000), 'e\u0301'.repeat(2000)],
  ...['2026-02-30', '0000-00-00', '9999-12-31', '2026-11-29T00:00:00.000Z', '-0', 'NaN', 'undefined', '1e3'],
  ...[
    '../../etc/passwd',
    '..%2f',
    '<script>alert(1)</script>',
    '${jndi:ldap://x}',
    "'; DROP TABLE",
    '{{7*7}}',
  ],
  ...['__proto__', 'constructor', 'toString', 'CASE#', 'HEAD', 'EVENT#0001', 'p'.repeat(26)],
  [],
  {},
  [[]],
  [null],
  { $gt: '' },
  { toString: 1 },
  Array.from({ length: 2000 }, () => '多'),
];

type Path = readonly (string | number)[];

/** Every place in a value. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, one]) => placesIn(one, [...path, name]))];
}

function changedAt(value: unknown, path: Path, change: (before: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((one: unknown, at) =>
      String(at) === String(first) ? changedAt(one, rest, change) : one,
    );
  const fields = value as Record<string, unknown>;
  return { ...fields, [first]: changedAt(fields[first], rest, change) };
}

function without(value: unknown, path: Path): unknown {
  const last = path.at(-1);
  if (last === undefined) return undefined;
  return changedAt(value, path.slice(0, -1), (parent) =>
    Array.isArray(parent)
      ? (parent as unknown[]).filter((_, at) => String(at) !== String(last))
      : Object.fromEntries(Object.entries(parent as object).filter(([name]) => name !== last)),
  );
}

const deep = (levels: number): unknown => (levels === 0 ? 0 : [deep(levels - 1)]);

/** A value with one thing about it that should not be. */
export function spoilt(value: unknown, next: () => number): unknown {
  const path = pick(placesIn(value), next) ?? [];
  const luck = next();
  if (luck < 0.2) return without(value, path);
  if (luck < 0.3)
    return changedAt(value, path, (before) =>
      typeof before === 'object' && before !== null && !Array.isArray(before)
        ? { ...before, [pick(['extra', '__proto__', 'constructor', '长'], next) ?? 'extra']: 1 }
        : [before, before],
    );
  if (luck < 0.33) return changedAt(value, path, () => deep(500));
  if (luck < 0.45)
    return changedAt(value, path, (before) =>
      typeof before === 'string' ? ` \u200b${before}\u00ad ` : before,
    );
  return changedAt(value, path, () => pick(nasties, next));
}

/** A body as text, that is no JSON or no object. */
export function garbled(body: string, next: () => number): string {
  const ways = [
    () => body.slice(0, Math.floor(body.length * next())),
    () => `${body}${body}`,
    () => body.replace('{', '{"key":"a","key":"b",'),
    () => 'null',
    () => '[]',
    () => '"text"',
    () => '',
    () => '\ufeff'.concat(body),
    () => body.replaceAll('"', "'"),
    () => `{"__proto__":{"role":"admin"},${body.slice(1)}`,
  ];
  return (pick(ways, next) ?? ways[0])?.() ?? '';
}

/** A part of a path or a query as no form would send it. */
export const oddParts: readonly string[] = [
  ...[
    '%00',
    '%ff',
    '..',
    '%2e%2e%2f',
    '',
    ' ',
    '%E5%A5%BD',
    'x'.repeat(3000),
    '{}',
    '%',
    'CASE%23',
    '-1',
    '0',
  ],
];
