import fc from 'fast-check';
import type { CaseView } from '../../../functions/contract/case/views';
import type { CaseEvent, CaseHead } from '../../../functions/domain/case/case';
import { lastSteps, partOf, stepsBefore } from '../../../functions/domain/case/part';
import { firstBreakOf } from '../../../functions/domain/case/timeline/verify';
import { firstBreakAmong } from '../../../functions/domain/case/timeline/verifyPart';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { showCase } from '../../../functions/http/show/case';
import { caseKinds } from '../../../src/content/kinds';
import { newsOf } from '../../../src/content/case/line/statuses';
import { newsIn } from '../../../src/features/case/mine/newsIn';
import { remedyFor } from '../../../src/features/case/wayOn/remedy';
import { filed, hoursAfter, step, turns } from '../../support/moves';
import { lives, type Case } from './lives';

const stepsRead = (head: CaseHead): number[] => {
  const { further, from } = partOf(head) ?? { further: [], from: 1 };
  return [...further, ...Array.from({ length: head.version - from + 1 }, (_, at) => from + at)];
};
const inPart = ({ head, events }: Case): Case => {
  const read = stepsRead(head);
  return { head, events: events.filter(({ seq }) => read.includes(seq)) };
};

/** What stands on a page besides the steps themselves, and what they bring with them. */
function said(view: CaseView) {
  const { state, timeline, ended: _ended, files: _files, ...others } = view;
  const { kind, status } = state;
  return {
    ...others,
    state,
    title: newsOf(kind, status, timeline),
    remedy: remedyFor(view),
    isWelcome: caseKinds[kind].isWelcome?.(timeline),
    news: newsIn(view),
    asked: timeline.find(({ word }) => word === 'requestMaterials'),
  };
}

test('what a page says of a long case it says from a part of its steps as it would from all', () => {
  let long = 0;
  fc.assert(
    fc.property(lives, (found) => {
      const part = inPart(found);
      if (part.events.length < found.events.length) long += 1;
      for (const standing of ['owner', 'handler'] as const) {
        const viewer = { standing, offers: [], now: found.head.updatedAt, rules: publishedSettings };
        const [whole, some] = [found, part].map((one) => showCase({ ...one, files: [] }, viewer));
        expect(some && said(some)).toEqual(whole && said(whole));
        expect(whole?.timeline).toEqual(expect.arrayContaining(some?.timeline ?? []));
        expect(some?.timeline.slice(-lastSteps)).toEqual(whole?.timeline.slice(-lastSteps));
      }
    }),
    { numRuns: 25 },
  );
  expect(long).toBeGreaterThan(8);
});

test('page after page, every step before the last ones is there once', () => {
  for (const version of [2, 16, 17, 18, 33, 300]) {
    const seen: number[] = [];
    for (let before = version + 1; before > 1; before = stepsBefore(before)[0] ?? 1)
      seen.unshift(...stepsBefore(before));
    expect(seen).toEqual(Array.from({ length: version }, (_, at) => at + 1));
  }
});

describe('the record of a part', () => {
  const long = ((): Case => {
    let { head, event } = filed('consultation');
    const events = [event];
    for (const action of ['answer', 'followUp', ...Array<string>(30).fill('message'), 'answer']) {
      const turn = turns(head).find((one) => one.action === action);
      if (!turn) throw new Error(`nobody may ${action}`);
      ({ head, event } = step(head, turn, hoursAfter(head.version)));
      events.push(event);
    }
    return { head, events };
  })();
  const read = stepsRead(long.head);
  const among = (edit: (event: CaseEvent) => CaseEvent | null, head = long.head): number | null =>
    firstBreakAmong({ head, events: inPart(long).events.flatMap((event) => edit(event) ?? []) }, read);

  test('holds where nothing was changed', () => {
    expect(read.length).toBeLessThan(long.events.length);
    expect(among((event) => event)).toBeNull();
    expect(firstBreakOf(long)).toBeNull();
  });

  test.each(read)('step %i changed, or gone, or another in its place, is named', (seq) => {
    const other = long.events[seq === 5 ? 5 : 4];
    const at = (edit: (event: CaseEvent) => CaseEvent | null) =>
      among((event) => (event.seq === seq ? edit(event) : event));
    expect(at((event) => ({ ...event, details: { text: '从来没有说过' } }))).toBe(seq);
    expect(at((event) => ({ ...event, at: hoursAfter(1000) }))).toBe(seq);
    expect(at(() => null)).toBe(seq);
    expect(at((event) => (other ? { ...other, seq: event.seq } : event))).toBe(seq);
  });

  test('so is a head that says something else than the last step left, or whose it is', () => {
    const last = long.head.version;
    expect(among((event) => event, { ...long.head, status: 'closed' })).toBe(last);
    expect(among((event) => event, { ...long.head, ownerId: 'p0000000000000000000000000' })).toBe(last);
  });

  test('and which steps are read, changed on the head, shows where the case is read whole', () => {
    const { steps } = long.head;
    const head = { ...long.head, steps: `${steps.slice(0, 4)}${steps.slice(8, 12)}${steps.slice(8)}` };
    expect(firstBreakOf({ ...long, head })).toBe(2);
  });
});
