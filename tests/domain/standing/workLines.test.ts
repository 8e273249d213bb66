import type { Actor, CaseHead } from '../../../functions/domain/case/case';
import {
  knownCounts,
  workLines,
  type Counts,
  type WorkList,
} from '../../../functions/domain/standing/workLines';
import { readerOf } from '../../../functions/domain/standing/reader';
import { department, doing, filed, offices, personId, staffAt } from '../../support/moves';

const { head } = filed('consultation');
const here = offices.consultation.organisationId;

const listsOf = (one: CaseHead) => workLines(one).map(({ list, of }) => `${list} of ${of}`);

test('a case stands where whoever must act finds it, and where whoever answers for it does', () => {
  expect(listsOf(head)).toEqual([`desk of ${here}`]);
  const taken = doing(head, 'take').head;
  const lawyer = `${taken.assignee?.personId}@${here}#lawyer`;
  expect(listsOf(taken)).toEqual([`people of ${here}`, `mine of ${lawyer}`]);
  const answered = doing(taken, 'answer').head;
  expect(listsOf(answered)).toEqual([`people of ${here}`, `others of ${lawyer}`]);
  expect(listsOf(doing(answered, 'close').head)).toEqual([]);
});

test('what an office handed on stays in its list as long as it is open elsewhere', () => {
  const sent = doing(head, 'transfer').head;
  expect(listsOf(sent)).toEqual([`desk of ${sent.desk.organisationId}`, `handedOver of ${here}`]);
  const accepted = doing(sent, 'accept').head;
  expect(listsOf(accepted)).toContain(`handedOver of ${here}`);
});

test('it is fresh until somebody does something to it, and overdue once the sweep has found that', () => {
  const counted = (one: CaseHead) => workLines(one)[0]?.counted;
  expect(counted(head)).toEqual(['all', 'status consultation submitted', 'fresh', 'free consultation']);
  expect(counted(doing(head, 'message').head)).not.toContain('fresh');
  const late = { ...head, clocks: head.clocks.map((clock) => ({ ...clock, overdueAt: clock.dueAt })) };
  expect(counted(late)).toContain('overdue');
});

/** The counts of one list that some cases make. */
function counts(heads: readonly CaseHead[], list: WorkList, of: string): Counts {
  const all: Counts = {};
  for (const line of heads.flatMap(workLines))
    if (line.list === list && line.of === of)
      for (const what of line.counted) all[what] = (all[what] ?? 0) + 1;
  return all;
}

const dispatcher = staffAt('dispatcher', offices.consultation);
const supervisor = staffAt('supervisor', offices.consultation);
const lawyer = staffAt('lawyer', offices.consultation);
const elsewhereToo: Actor = { ...dispatcher, belongsTo: [here, department.organisationId] };

/** Of each sort that somebody may not know of. */
const cases: CaseHead[] = [
  head,
  { ...head, marks: ['hasOtherSide'], against: [department.organisationId] },
  { ...head, aside: [dispatcher.personId] },
  { ...head, aside: [lawyer.personId, personId('somebody')] },
  { ...head, marks: ['sealed'] },
  { ...head, marks: ['sealed'], aside: [supervisor.personId] },
  { ...head, marks: ['withoutAgent'] },
];

test.each<[string, Actor]>([
  ['a dispatcher', dispatcher],
  ['a dispatcher who belongs to the other side as well', elsewhereToo],
  ['the head of the office', supervisor],
  ['a lawyer on duty', lawyer],
])('%s is told of just as many as they may see', (_, actor) => {
  const seen = cases.filter((one) => readerOf(actor, one) !== null).length;
  expect(knownCounts(actor, 'desk', counts(cases, 'desk', here)).all).toBe(seen);
});

test('whoever has something kept from them is told the number alone, and nothing of how it stands', () => {
  const known = knownCounts(dispatcher, 'desk', counts(cases, 'desk', here));
  expect(known).not.toHaveProperty('statuses');
  expect(known).not.toHaveProperty('fresh');
  const whole = knownCounts(dispatcher, 'desk', counts([head], 'desk', here));
  expect(whole).toMatchObject({
    all: 1,
    fresh: 1,
    statuses: [{ kind: 'consultation', status: 'submitted', count: 1 }],
  });
});

test('no office is told of a sealed report by any number but its head', () => {
  const sealed = counts([{ ...head, marks: ['sealed'] }], 'desk', here);
  expect(knownCounts(dispatcher, 'desk', sealed)).toMatchObject({ all: 0, overdue: 0, statuses: [] });
  expect(knownCounts(lawyer, 'desk', sealed).all).toBe(0);
  expect(knownCounts(supervisor, 'desk', sealed).all).toBe(1);
});
