import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { CaseEvent } from '../../../../functions/domain/case/case';
import { Digest } from '../../../../functions/contract/ids';
import { digestOf, genesis, seal } from '../../../../functions/domain/case/timeline/digest';
import { newCase, salt } from '../../caseIn';

const { digest, said, ...event } = newCase('legalAid').event;
const about = (details: Record<string, unknown>): string => digestOf({ ...event, details });

/** The same content with every object's keys the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, turned(field)]),
  );
}

const written = fc.dictionary(fc.string(), fc.jsonValue({ stringUnit: 'grapheme' }));

test('the digest is of the form of the contract, and seals the event', () => {
  expect(Digest.safeParse(digest).success).toBe(true);
  expect(seal(event, salt)).toEqual({ ...event, said, digest });
});

test('the digest can be computed by anybody: SHA-256 of the JSON with its keys in order', () => {
  const plain: Omit<CaseEvent, 'digest'> = {
    to: 'submitted',
    seq: 1,
    caseId: '4821370655',
    at: '2026-03-02T02:00:00.000Z',
    word: 'file',
    by: { standing: 'owner', personId: null, name: null, organisationName: null },
    key: null,
    from: null,
    details: { b: [1, { d: '问', c: true }], a: 'x' },
    ended: [],
    dues: [{ key: 'consult.message', dueAt: '2026-03-03T02:00:00.000Z' }],
    previous: genesis,
  };
  const json =
    '{"at":"2026-03-02T02:00:00.000Z","by":{"name":null,"organisationName":null,"personId":null,"standing":"owner"},' +
    '"caseId":"4821370655","details":{"a":"x","b":[1,{"c":true,"d":"问"}]},' +
    '"dues":[{"dueAt":"2026-03-03T02:00:00.000Z","key":"consult.message"}],"ended":[],"from":null,"key":null,' +
    `"previous":"${'0'.repeat(64)}","seq":1,"to":"submitted","word":"file"}`;
  expect(digestOf(plain)).toBe(createHash('sha256').update(json).digest('hex'));
});

test('the order of keys does not matter, at any depth', () => {
  fc.assert(
    fc.property(written, (details) => {
      const other = turned(details);
      expect(about({ inner: other })).toBe(about({ inner: details }));
    }),
  );
});

test('content that came through JSON has the digest it had', () => {
  fc.assert(
    fc.property(written, (details) => {
      expect(about({ inner: JSON.parse(JSON.stringify(details)) })).toBe(about({ inner: details }));
    }),
  );
});

test('a field that is undefined is a field that is not there; one that is null is there', () => {
  expect(about({ text: undefined })).toBe(about({}));
  expect(about({ text: null })).not.toBe(about({}));
});

test.each([
  ['the order of a list', { items: ['a', 'b'] }, { items: ['b', 'a'] }],
  ['one entry or two', { items: ['a,b'] }, { items: ['a', 'b'] }],
  ['a number or its digits', { solved: 1 }, { solved: '1' }],
  ['a quote in a text', { a: '1","b":"2' }, { a: '1', b: '2' }],
  ['an empty list or an empty object', { items: [] }, { items: {} }],
  ['the name of a field', { a: 'x' }, { b: 'x' }],
])('%s matters', (_, one, other) => {
  expect(about(one)).not.toBe(about(other));
});
