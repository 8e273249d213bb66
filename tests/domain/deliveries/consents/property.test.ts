import fc from 'fast-check';
import { addMs } from '../../../../functions/domain/clocks/day';
import { heard } from '../../../../functions/domain/deliveries/consents/heard';
import {
  type Answer,
  emptyLedger,
  type Ledger,
} from '../../../../functions/domain/deliveries/consents/ledger';
import { giveBack, spend } from '../../../../functions/domain/deliveries/consents/spend';
import { voided } from '../../../../functions/domain/deliveries/consents/voided';
import { noon } from '../../../support/moves';

const words = ['accept', 'acceptWithAlert', 'reject', 'ban', 'filter', 'newer'];
const at = (minute: number) => addMs(noon, minute * 60_000);

/** A tap as it happened: what was answered, and which of its two reports came, how late. */
const tapped = fc.record({
  minute: fc.integer({ min: 0, max: 600 }),
  word: fc.constantFrom(...words),
  reported: fc.option(fc.integer({ min: 0, max: 4 })),
  pushed: fc.boolean(),
  times: fc.integer({ min: 1, max: 3 }),
});
type Tapped = { minute: number; word: string; reported: number | null; pushed: boolean; times: number };

const answersOf = (tap: Tapped, nth: number): Answer[] => {
  const one = { id: `tap${nth}`, word: tap.word };
  const reports: Answer[] = [
    ...(tap.reported === null ? [] : [{ ...one, from: 'tap' as const, at: at(tap.minute + tap.reported) }]),
    ...(tap.pushed ? [{ ...one, from: 'popup' as const, at: at(tap.minute) }] : []),
  ];
  return reports.flatMap((report) => Array.from({ length: tap.times }, () => report));
};

const shuffled = fc.array(tapped, { maxLength: 12 }).chain((taps) =>
  fc.record({
    taps: fc.constant(taps),
    answers: fc.shuffledSubarray(taps.flatMap(answersOf), { minLength: taps.flatMap(answersOf).length }),
  }),
);

const isYes = ({ word, reported, pushed }: Tapped) =>
  word.startsWith('accept') && (reported !== null || pushed);

test('the order in which answers are heard, and how often, does not matter, and no tap counts twice', () => {
  fc.assert(
    fc.property(shuffled, ({ taps, answers }) => {
      const { left, standing } = answers.reduce(heard, emptyLedger);
      const inOrder = taps.flatMap(answersOf).reduce(heard, emptyLedger);
      expect(left).toBe(inOrder.left);
      expect(standing?.at).toBe(inOrder.standing?.at);
      expect(left).toBeLessThanOrEqual(taps.filter(isYes).length);
    }),
  );
});

const apart = fc
  .array(tapped, { maxLength: 12 })
  .map((taps) => taps.map((tap, nth) => ({ ...tap, minute: nth * 30 })));
test('taps that lie apart are all counted', () => {
  fc.assert(
    fc.property(apart, (taps) => {
      expect(taps.flatMap(answersOf).reduce(heard, emptyLedger).left).toBe(taps.filter(isYes).length);
    }),
  );
});

const deed = fc.oneof(
  fc.record({ do: fc.constant('spend' as const), notice: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ do: fc.constant('giveBack' as const), notice: fc.integer({ min: 0, max: 30 }) }),
  fc.record({ do: fc.constant('void' as const), notice: fc.constant(0) }),
  fc.record({ do: fc.constant('hear' as const), notice: fc.constant(0) }),
);

test('whatever happens, no more messages are sent than there were taps that said yes', () => {
  fc.assert(
    fc.property(
      shuffled,
      fc.array(fc.tuple(deed, fc.integer({ min: 0, max: 700 })), { maxLength: 60 }),
      (told, deeds) => {
        const waiting = [...told.answers];
        let ledger: Ledger = emptyLedger;
        /** Notices that hold a consent: each may send one message. */
        const holding = new Set<number>();
        /** Those whose consent WeChat has taken away may have sent all the same. */
        let over = 0;
        for (const [{ do: what, notice }, minute] of deeds) {
          const next = waiting.shift();
          if (next) ledger = heard(ledger, next);
          if (what === 'void') {
            ledger = voided(ledger, at(minute));
            const still = new Set(ledger.spent.map(({ noticeId }) => Number(noticeId)));
            for (const one of [...holding].filter((held) => !still.has(held))) {
              holding.delete(one);
              over += 1;
            }
          }
          if (what === 'giveBack') {
            ledger = giveBack(ledger, String(notice));
            holding.delete(notice);
          }
          const after =
            what === 'spend' && spend(ledger, { noticeId: String(notice), at: at(minute), longTerm: false });
          if (after) {
            ledger = after;
            holding.add(notice);
          }
          expect(ledger.left).toBeGreaterThanOrEqual(0);
          expect(holding.size + over).toBeLessThanOrEqual(told.taps.filter(isYes).length);
        }
      },
    ),
  );
});
