import { addHours } from '../../../../functions/domain/clocks/day';
import { holder } from '../../../../functions/domain/case/holder';
import { publishedSettings } from '../../../../functions/domain/clocks/rules';
import { isForAbove, tick } from '../../../../functions/domain/systemSteps/tick';
import { firstBreak } from '../../../../functions/domain/case/timeline/verify';
import { act } from '../../../../functions/domain/deeds/act';
import { caseIn, commandOn, morning, namedFor, newCase } from '../../caseIn';
import { castOf, cityAidAgency, cityServiceCentre, owner, placeOf } from '../../cast';
import { standings } from '../../../../functions/domain/standing/standings';
import { nineOn, punctual, rungs, swept, told } from './sweeping';

const far = '2027-01-01T00:00:00.000Z';

describe('told in time', () => {
  test('a period of days: warned 7, 3 and 1 days before, late, to the supervisor after a day, above after three', () => {
    const { head } = newCase('petition');
    expect(told(punctual(head, far))).toEqual([
      '2026-03-10 09:00 warn 7',
      '2026-03-14 09:00 warn 3',
      '2026-03-16 09:00 warn 1',
      '2026-03-17 23:59 markOverdue',
      '2026-03-18 23:59 escalate supervisor',
      '2026-03-20 23:59 escalate above',
    ]);
  });

  test('a period shorter than a warning is not warned of before it began', () => {
    const { head } = newCase('legalAid');
    expect(told(punctual(head, nineOn('2026-03-09')))).toEqual([
      '2026-03-06 09:00 warn 3',
      '2026-03-08 09:00 warn 1',
    ]);
  });

  test('a question: to those on duty when half the time is gone, late, to the supervisor, above', () => {
    const { head } = newCase('consultation');
    expect(told(punctual(head, far))).toEqual([
      '2026-03-02 22:00 escalate duty',
      '2026-03-03 10:00 markOverdue',
      '2026-03-03 12:00 escalate supervisor',
      '2026-03-03 22:00 escalate above',
    ]);
  });
});

describe('a question half its time old', () => {
  const { handler, duty } = castOf('consultation');
  const given = caseIn('consultation', 'assigned');

  test('may be answered by anyone on duty, and stays with the one who has it', () => {
    const [half] = swept(given, addHours(morning, 12));
    if (!half) throw new Error('nothing was told');
    expect(half.event).toMatchObject({
      word: 'escalate',
      details: { clocks: ['consult.message'], to: 'duty' },
    });
    expect(standings(duty, given)).toEqual([]);
    expect(standings(duty, half.head)).toEqual(['duty']);
    expect(standings(handler, half.head)).toEqual(['handler']);
    expect(holder(half.head)).toEqual(holder(given));
    expect(half.head.heldSince).toBe(given.heldSince);
  });
});

describe('a date that passed', () => {
  const reviewing = caseIn('legalAid', 'reviewing');
  const last = '2026-03-09T15:59:59.999Z';
  const after = '2026-03-09T16:00:00.000Z';

  test('is not late at its last moment but one, and is at the last', () => {
    expect(reviewing.clocks.map(({ dueAt }) => dueAt)).toEqual([last]);
    expect(rungs(swept(reviewing, '2026-03-09T15:59:59.998Z'))).toEqual(['warn 1']);
    expect(rungs(swept(reviewing, last))).toEqual(['markOverdue']);
  });

  test('is said to be, by nobody, and changes neither status nor holder nor date', () => {
    const move = swept(reviewing, after)[0];
    expect(move?.event).toMatchObject({
      word: 'markOverdue',
      by: { standing: 'system', personId: null, name: null, organisationName: null },
      key: null,
      from: 'reviewing',
      to: 'reviewing',
      details: { clocks: ['aid.review'] },
    });
    expect(move?.priorStatuses).toEqual(['reviewing']);
    expect(move?.head.clocks).toMatchObject([{ dueAt: last, overdueAt: after }]);
    expect(move && holder(move.head)).toEqual(holder(reviewing));
    expect(move?.head.heldSince).toBe(reviewing.heldSince);
  });

  test('is a link of the chain like any other', () => {
    const filed = newCase('consultation');
    const late = swept(filed.head, far);
    expect(firstBreak([filed.event, ...late.map(({ event }) => event)], filed.head.salt)).toBeNull();
  });

  test('names the level above only when it is to be told, and then that level sees the case', () => {
    const { head } = newCase('consultation');
    const before = punctual(head, '2026-03-03T13:00:00.000Z').at(-1)?.head ?? head;
    const now = '2026-03-03T14:00:00.000Z';
    expect([isForAbove(before, '2026-03-03T13:59:59.999Z'), isForAbove(before, now)]).toEqual([false, true]);
    const told = tick(before, now, publishedSettings, cityServiceCentre);
    expect(before.overseer).toBeNull();
    expect(told?.head.overseer).toEqual(cityServiceCentre);
    expect(told && isForAbove(told.head, far)).toBe(false);
  });

  test('goes on where nobody is above: it is told all the same, to nobody more', () => {
    const { head } = newCase('consultation');
    const before = punctual(head, '2026-03-03T13:00:00.000Z').at(-1)?.head ?? head;
    const move = tick(before, '2026-03-03T14:00:00.000Z', publishedSettings, null);
    expect(move?.event.details).toMatchObject({ to: 'above' });
    expect(move?.head.overseer).toBeNull();
    expect(move && tick(move.head, far, publishedSettings, null)).toBeNull();
  });

  test('keeps the level above that was told first', () => {
    const late = caseIn('legalAid', 'reviewing', { overseer: cityAidAgency });
    expect(swept(late, far).at(-1)?.head.overseer).toEqual(cityAidAgency);
    expect(placeOf.legalAid.above).not.toEqual(cityAidAgency);
  });
});

test('what stands still is neither warned of nor late', () => {
  const waiting = caseIn('petition', 'transferred', {
    clocks: newCase('petition').head.clocks.map((clock) => ({
      ...clock,
      pauses: [{ from: '2026-03-03', to: null }],
    })),
  });
  expect(swept(waiting, far)).toEqual([]);
});

test('a closed case is never late; what may be asked against its end is warned of, and passes', () => {
  for (const status of ['filed', 'withdrawn'] as const)
    expect(swept(caseIn('legalAid', status), far)).toEqual([]);
  for (const status of ['refused', 'upheld'] as const) {
    const words = punctual(caseIn('legalAid', status), far).map(({ event }) => event.word);
    expect(new Set(words)).toEqual(new Set(['warn', 'periodEnds']));
  }
});

test('what could be asked for a time does not begin anew there, whatever else is said to the case', () => {
  for (const status of ['refused', 'upheld'] as const) {
    const over = punctual(caseIn('legalAid', status), far).at(-1)?.head;
    if (!over) throw new Error('nothing passed');
    expect(over.clocks).toEqual([]);
    const said = act(
      over,
      owner,
      commandOn(over, 'agreePhoneService', { at: far }),
      far,
      namedFor('legalAid'),
    );
    expect(said.head.marks).not.toEqual(over.marks);
    expect(said.head.clocks).toEqual([]);
  }
});
