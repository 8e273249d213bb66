import fc from 'fast-check';
import type { CaseEvent } from '../../../../functions/domain/case/case';
import { genesis, seal } from '../../../../functions/domain/case/timeline/digest';
import { firstBreak } from '../../../../functions/domain/case/timeline/verify';
import { newCase, salt } from '../../caseIn';
import { walks } from '../../walk';

const runs = { numRuns: 100, seed: 20260302 };

/** The same steps as they were sealed before texts stood beside the chain. */
function asBefore(events: readonly CaseEvent[]): CaseEvent[] {
  const older: CaseEvent[] = [];
  for (const { digest: _, said: _said, ...event } of events)
    older.push(seal({ ...event, previous: older.at(-1)?.digest ?? genesis }, null));
  return older;
}

/** The timelines of some walked cases, and of some as they were written before. */
const chains = fc
  .sample(walks, runs)
  .map(({ moves }) => moves.map(({ event }) => event))
  .filter((events) => events.length > 2)
  .flatMap((events, nth) => [nth % 2 === 0 ? events : asBefore(events)]);
/** A chain and one of its events. */
const chainsAndPlaces = fc
  .constantFrom(...chains)
  .chain((events) => fc.tuple(fc.constant(events), fc.nat(events.length - 1)));

const changes: Record<string, (event: CaseEvent) => CaseEvent> = {
  'the case': (event) => ({ ...event, caseId: '0000000000' }),
  'the sequence': (event) => ({ ...event, seq: event.seq + 1 }),
  'the moment': (event) => ({ ...event, at: '2020-01-01T00:00:00.000Z' }),
  'the word': (event) => ({ ...event, word: event.word === 'grant' ? 'refuse' : 'grant' }),
  'the person': (event) => ({ ...event, by: { ...event.by, personId: 'p0000000000000000000000000' } }),
  'the standing': (event) => ({
    ...event,
    by: { ...event.by, standing: event.by.standing === 'owner' ? 'duty' : 'owner' },
  }),
  'the name': (event) => ({ ...event, by: { ...event.by, name: '别人' } }),
  'the organisation': (event) => ({ ...event, by: { ...event.by, organisationName: '别处' } }),
  'the key': (event) => ({ ...event, key: 'another-key-of-a-tap' }),
  'the status before': (event) => ({ ...event, from: 'filed' }),
  'the status after': (event) => ({ ...event, to: event.to === 'filed' ? 'refused' : 'filed' }),
  'the words': (event) => ({ ...event, details: { ...event.details, text: '从来没有写过' } }),
  'the digest of the words': (event) => ({ ...event, said: 'f'.repeat(64) }),
  'whether the words are there': (event) => ({ ...event, details: {}, isErased: true }),
  'the digest before': (event) => ({ ...event, previous: 'f'.repeat(64) }),
  'the digest': (event) => ({ ...event, digest: 'f'.repeat(64) }),
};

test.each(Object.keys(changes))('a change of %s in any event shows at that event', (field) => {
  const change = changes[field];
  if (!change) throw new Error(field);
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const changed = events.map((event, place) => (place === at ? change(event) : event));
      expect(firstBreak(changed, salt)).toBe(at + 1);
    }),
    runs,
  );
});

test('a changed event that was sealed again shows at the next, or at the tip', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const forge = ({ digest: _, said: __, ...event }: CaseEvent) =>
        seal({ ...event, details: { text: '从来没有写过' } }, salt);
      const forged = events.map((event, place) => (place === at ? forge(event) : event));
      const isLast = at === events.length - 1;
      expect(firstBreak(forged, salt)).toBe(isLast ? null : at + 2);
      expect(forged.at(-1)?.digest === events.at(-1)?.digest).toBe(!isLast);
    }),
    runs,
  );
});

test('an event taken out shows at its place; taken from the end, at the tip', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const left = events.filter((_, place) => place !== at);
      const isLast = at === events.length - 1;
      expect(firstBreak(left, salt)).toBe(isLast ? null : at + 1);
      if (isLast) expect(left.at(-1)?.digest).not.toBe(events.at(-1)?.digest);
    }),
    runs,
  );
});

test('a cut end shows at the tip, wherever it is cut', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const cut = events.slice(0, at);
      expect(firstBreak(cut, salt)).toBeNull();
      expect(cut.at(-1)?.digest).not.toBe(events.at(-1)?.digest);
    }),
    runs,
  );
});

test('two events that changed places show at the first of them', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const other = at === 0 ? events.length - 1 : 0;
      const place = (index: number) => (index === at ? other : index === other ? at : index);
      const swapped = events.map((event, index) => events[place(index)] ?? event);
      expect(firstBreak(swapped, salt)).toBe(Math.min(at, other) + 1);
    }),
    runs,
  );
});

test('an event put in twice shows at the second', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const doubled = events.flatMap((event, place) => (place === at ? [event, event] : [event]));
      expect(firstBreak(doubled, salt)).toBe(at + 2);
    }),
    runs,
  );
});

test('a whole chain sealed anew without one event shows at the number that is left out', () => {
  fc.assert(
    fc.property(chainsAndPlaces, ([events, at]) => {
      const forged: CaseEvent[] = [];
      for (const { digest: _, said: _said, ...event } of events.filter((__, place) => place !== at))
        forged.push(seal({ ...event, previous: forged.at(-1)?.digest ?? genesis }, salt));
      expect(firstBreak(forged, salt)).toBe(at === events.length - 1 ? null : at + 1);
    }),
    runs,
  );
});

test('a chain that begins with another case’s filing is not this one', () => {
  const own = newCase('consultation').event;
  const other = newCase('consultation', '2026-03-02T02:00:00.001Z').event;
  expect(firstBreak([other], salt)).toBeNull();
  expect(other.digest).not.toBe(own.digest);
});

test('no events are a chain without a break', () => {
  expect(firstBreak([], salt)).toBeNull();
});
