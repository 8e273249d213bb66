import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { CaseStatus } from '../../../../functions/contract/kinds';
import type { CaseKind } from '../../../../functions/contract/words';
import type { CaseHead, Move } from '../../../../functions/domain/case/case';
import type { Mark } from '../../../../functions/domain/case/marks';
import { addDays, addHours, dayOf, hourOf } from '../../../../functions/domain/clocks/day';
import { publishedSettings } from '../../../../functions/domain/clocks/rules';
import { clockRow, waitingKeys, type ClockKey } from '../../../../functions/domain/clocks/table';
import { act } from '../../../../functions/domain/deeds/act';
import { served, told } from '../../../../functions/domain/systemSteps/systemStep';
import { caseIn, commandOn, morning, namedFor } from '../../caseIn';
import { castOf, owner } from '../../cast';
import { punctual, swept } from './sweeping';

type Row = {
  says: CaseAction;
  kind: CaseKind;
  from: CaseStatus;
  marks: readonly Mark[];
  /** What waits for the receipt, and what the office has to do meanwhile. */
  waits: ClockKey;
  office: ClockKey;
  ends: string;
};

const ownRoute = ['classified', 'appeal', 'ownRoute'] as const;
const opinion: Row = {
  ...{ says: 'giveOpinion', kind: 'petition', from: 'handling', marks: ownRoute },
  ...{ waits: 'petition.ask_review', office: 'petition.serve', ends: 'settle closed' },
};
const rows: Row[] = [
  {
    ...{ says: 'requestMaterials', kind: 'legalAid', from: 'reviewing', marks: [] },
    ...{ waits: 'aid.supply', office: 'aid.tell', ends: 'lapse withdrawn' },
  },
  {
    ...{ says: 'askExplanation', kind: 'legalAid', from: 'reviewing', marks: ['noticed'] },
    ...{ waits: 'aid.supply', office: 'aid.tell', ends: 'lapse withdrawn' },
  },
  opinion,
  {
    ...{ says: 'giveReview', kind: 'petition', from: 'underReview', marks: ownRoute },
    ...{ waits: 'petition.ask_recheck', office: 'petition.serve', ends: 'settle closed' },
  },
  {
    ...{ says: 'giveReply', kind: 'petition', from: 'handling', marks: ['classified'] },
    ...{ waits: 'petition.feedback', office: 'petition.serve', ends: 'settle closed' },
  },
  {
    ...{ says: 'proposeSettlement', kind: 'petition', from: 'handling', marks: ownRoute },
    ...{ waits: 'petition.settlement_reply', office: 'petition.tell_said', ends: 'offerLapses handling' },
  },
  {
    ...{ says: 'recordPerformance', kind: 'petition', from: 'performing' },
    ...{ marks: ['classified', 'toBePerformed'], waits: 'petition.confirm_performance' },
    ...{ office: 'petition.tell_said', ends: 'settle closed' },
  },
];

const later = (days: number) => hourOf(addDays(dayOf(morning), days), 10);
const keysOf = ({ clocks }: CaseHead) => clocks.map(({ key }) => key);
const words = (moves: readonly Move[]) => moves.map(({ event }) => `${event.word} ${event.to}`);

/** An answer that promises nothing, so that nothing has to be followed after it. */
const unpromised: Partial<Record<CaseAction, object>> = {
  giveOpinion: {
    ...{ outcome: 'notSupported', request: '补发补偿款。', facts: '已经按亩数发放。' },
    ...{ opinion: '缺乏依据，不予支持。', basis: '《信访工作条例》第三十二条' },
  },
};

function said({ says, kind, from, marks }: Row): CaseHead {
  const head = caseIn(kind, from, { marks: [...marks] });
  const command = commandOn(head, says, unpromised[says] ? { input: unpromised[says] } : {});
  return act(head, castOf(kind).supervisor, command, morning, namedFor(kind)).head;
}

function received(head: CaseHead, days: number): CaseHead {
  const at = later(days);
  const paper = { paper: '1-opinion', digest: '0'.repeat(64) };
  const waits = waitingKeys(head).map((key) => clockRow(key).startsOn);
  return waits.includes('told')
    ? told(head, at, publishedSettings).head
    : served(head, paper, at, publishedSettings, true).head;
}

describe.each(rows)('$says', (row) => {
  test('starts nothing for the resident, and a date of the office for bringing it', () => {
    const head = said(row);
    expect(head.marks).toContain('unreceived');
    expect(keysOf(head)).not.toContain(row.waits);
    expect(keysOf(head)).toContain(row.office);
  });

  test('never received, nothing comes of silence, in a year; the office is called late and told upwards', () => {
    const head = said(row);
    const moves = swept(head, later(366));
    expect(moves.at(-1)?.head.status).toBe(head.status);
    expect(words(moves)).toEqual(
      expect.arrayContaining([`markOverdue ${head.status}`, `escalate ${head.status}`]),
    );
  });

  test('received on the fortieth day, the whole period runs from then, and only its end ends it', () => {
    const head = received(said(row), 40);
    const clock = head.clocks.find(({ key }) => key === row.waits);
    expect(clock?.startedAt).toBe(later(40));
    expect(keysOf(head)).not.toContain(row.office);
    const dueAt = clock?.dueAt ?? '';
    const before = swept(head, dueAt.replace('59.999Z', '59.998Z')).at(-1)?.head ?? head;
    expect(before.status).toBe(head.status);
    expect(words(swept(before, addHours(dueAt, 1)))).toContain(row.ends);
  });

  test('ended by the resident meanwhile, it is not received by that', () => {
    const head = said(row);
    const ended = act(head, owner, commandOn(head, 'withdraw'), morning, namedFor(row.kind)).head;
    const isAsked = row.waits === 'petition.ask_review' || row.waits === 'petition.ask_recheck';
    expect(keysOf(ended)).toEqual(isAsked ? ['petition.serve'] : []);
    if (isAsked) expect(keysOf(received(ended, 3))).toEqual([row.waits]);
  });
});

test('a paper brought by staff starts the period on the day it was brought, though it is recorded later', () => {
  const head = said(opinion);
  const on = addDays(dayOf(morning), 3);
  const recorded = act(
    head,
    castOf('petition').supervisor,
    commandOn(head, 'recordService', { input: { paper: '9-opinion', way: 'handed', on } }),
    later(10),
    { isAwaited: true },
  ).head;
  expect(recorded.clocks.find(({ key }) => key === 'petition.ask_review')).toMatchObject({
    startedAt: hourOf(on, 0),
    dueAt: '2026-04-07T15:59:59.999Z',
  });
  const another = act(
    head,
    castOf('petition').supervisor,
    commandOn(head, 'recordService', { input: { paper: '4-transferNotice', way: 'handed', on } }),
    later(10),
    { isAwaited: false },
  ).head;
  expect(keysOf(another)).not.toContain('petition.ask_review');
});

test('the days of what can still be asked pass in an ended petition too, with their warnings, and then it is quiet', () => {
  const head = received(said(opinion), 1);
  const closed = act(head, owner, commandOn(head, 'close'), later(2)).head;
  expect(closed).toMatchObject({ status: 'closed', resume: 'opinionGiven' });
  const moves = punctual(closed, later(60));
  expect(words(moves)).toEqual(['warn closed', 'warn closed', 'warn closed', 'periodEnds closed']);
  expect(moves.at(-1)?.head.clocks).toEqual([]);
});

describe('what has ended with a decision', () => {
  const refused = said({
    ...{ says: 'refuse', kind: 'legalAid', from: 'reviewing', marks: [] },
    ...{ waits: 'aid.ask_objection', office: 'aid.serve', ends: 'periodEnds refused' },
  });

  test('is brought to whom it is about, and the fifteen days run from there; later it is received all the same', () => {
    expect(keysOf(refused)).toEqual(['aid.serve']);
    expect(words(swept(refused, later(100)))).not.toContain('periodEnds refused');
    const head = received(refused, 9);
    expect(head.clocks).toMatchObject([{ key: 'aid.ask_objection', startedAt: later(9), length: 15 }]);
    const object = (at: CaseHead, days: number) =>
      act(at, owner, commandOn(at, 'object'), later(days), namedFor('legalAid')).head;
    expect(object(head, 24).marks).not.toContain('late');
    const over = swept(head, later(60)).at(-1)?.head ?? head;
    expect(over).toMatchObject({ status: 'refused', clocks: [] });
    expect(object(over, 61)).toMatchObject({ status: 'objected' });
    expect(object(over, 61).marks).toContain('late');
  });

  test('upheld, it has the sixty days of reconsideration and the six months of a suit, from receipt', () => {
    const objected = caseIn('legalAid', 'objected', { marks: [] });
    const upheld = act(
      objected,
      castOf('legalAid').supervisor,
      commandOn(objected, 'decideObjection', {
        input: { outcome: 'upheld', reasons: '不在范围内。', article: '《法律援助法》第三十一条' },
      }),
      morning,
      namedFor('legalAid'),
    ).head;
    expect(keysOf(upheld)).toEqual(['aid.serve']);
    const lastDays = received(upheld, 1).clocks.map(({ key, dueAt }) => [key, dayOf(dueAt)]);
    expect(lastDays).toEqual([
      ['aid.ask_reconsideration', '2026-05-06'],
      ['aid.sue', '2026-09-03'],
    ]);
  });

  test('terminated, it is sent to all whom it concerns within three days, by somebody of the agency', () => {
    const given = caseIn('legalAid', 'handling');
    const ended = act(given, castOf('legalAid').supervisor, commandOn(given, 'terminate'), morning, {}).head;
    expect(keysOf(ended)).toEqual(['aid.serve', 'aid.end_sent']);
    const moves = swept(ended, later(30));
    expect(words(moves)).toEqual(expect.arrayContaining(['markOverdue terminated', 'escalate terminated']));
    const sent = act(
      ended,
      castOf('legalAid').dispatcher,
      commandOn(ended, 'recordEndSent', { at: later(2) }),
      later(2),
      {},
    );
    expect(sent.event.ended.map(({ key, state }) => [key, state])).toEqual([['aid.end_sent', 'met']]);
  });
});

test('an answer that nobody has read closes nothing, and is told to nobody above', () => {
  const asked = caseIn('consultation', 'assigned');
  const answered = act(asked, castOf('consultation').handler, commandOn(asked, 'answer'), morning, {}).head;
  expect(keysOf(answered)).toEqual(['consult.tell']);
  const moves = swept(answered, later(366));
  expect(moves.at(-1)?.head.status).toBe('answered');
  expect(words(moves)).toContain('markOverdue answered');
  expect(words(moves)).not.toContain('escalate answered');
  const read = received(answered, 40);
  expect(read.clocks).toMatchObject([{ key: 'consult.silence', startedAt: later(40) }]);
});
