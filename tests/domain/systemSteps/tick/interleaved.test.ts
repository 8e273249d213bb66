import fc from 'fast-check';
import { CaseKind } from '../../../../functions/contract/words';
import type { CaseHead, Move } from '../../../../functions/domain/case/case';
import { addHours } from '../../../../functions/domain/clocks/day';
import { morning, newCase } from '../../caseIn';
import { swept } from '../../swept';
import { everybody, offered, tryIt } from '../../walk';

type Beat = { hours: number; pick: number; sweeps: boolean };
const beats = fc.array(fc.record({ hours: fc.nat(70), pick: fc.noBias(fc.nat()), sweeps: fc.boolean() }), {
  minLength: 4,
  maxLength: 20,
});

const datesOf = ({ clocks }: CaseHead) =>
  clocks.map(({ key, startedAt, length, pauses, extendedBy, dueAt }) => ({
    ...{ key, startedAt, length, pauses, extendedBy, dueAt },
  }));

const endedIn = ({ event }: Move) => event.ended.map(({ key, endedAt, dueAt }) => ({ key, endedAt, dueAt }));

test('however the sweep falls between what people do, the dates are the same', () => {
  let told = 0;
  const rule = (kind: CaseKind, all: readonly Beat[]) => {
    let quiet = newCase(kind).head;
    let watched = quiet;
    let at = morning;
    for (const { hours, pick, sweeps } of all) {
      at = addHours(at, hours);
      if (sweeps) {
        const said = swept(watched, at);
        // Where silence has come to mean something, the two part.
        if (said.some(({ event }) => event.from !== event.to || event.word === 'mandateEnds')) return;
        told += said.length;
        watched = said.at(-1)?.head ?? watched;
      }
      const deeds = offered(quiet, everybody(kind), at).filter(({ action }) => action !== 'withdraw');
      const deed = deeds[pick % Math.max(deeds.length, 1)];
      if (!deed) return;
      const one = tryIt(quiet, deed.actor, deed.action, at, pick);
      const other = tryIt(watched, deed.actor, deed.action, at, pick);
      expect(other.refused).toBe(one.refused);
      if (!one.move || !other.move) continue;
      expect(datesOf(other.move.head)).toEqual(datesOf(one.move.head));
      expect(endedIn(other.move)).toEqual(endedIn(one.move));
      expect(other.move.head.status).toBe(one.move.head.status);
      quiet = one.move.head;
      watched = other.move.head;
    }
  };
  fc.assert(fc.property(fc.constantFrom(...CaseKind.options), beats, rule), { numRuns: 250, seed: 20260302 });
  expect(told).toBeGreaterThan(200);
});
