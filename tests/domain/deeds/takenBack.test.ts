import type { CaseAction } from '../../../functions/contract/deeds/actions';
import { LegalAidStatus } from '../../../functions/contract/kinds/legalAid';
import type { Instant } from '../../../functions/contract/ids';
import type { Actor, CaseHead } from '../../../functions/domain/case/case';
import type { Mark } from '../../../functions/domain/case/marks';
import { addHours } from '../../../functions/domain/clocks/day';
import { publishedSettings } from '../../../functions/domain/clocks/rules';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import { tick } from '../../../functions/domain/systemSteps/tick';
import { caseIn, commandOn, morning, namedFor } from '../caseIn';
import { castOf, owner } from '../cast';

const aid = castOf('legalAid');
const later = (days: number): Instant => addHours(morning, days * 24);
const does = (head: CaseHead, actor: Actor, action: CaseAction, at = morning): CaseHead =>
  act(head, actor, commandOn(head, action, { at }), at, namedFor(head.kind)).head;
const keysOf = ({ clocks }: CaseHead) => clocks.map(({ key }) => key);

/** What is asked above, from where, by kind; and the days in which it is asked. */
const asked = [
  ['legalAid', 'refused', 'object', 'objected', 15, []],
  ['legalAid', 'terminated', 'object', 'objected', 15, []],
  ['petition', 'opinionGiven', 'askReview', 'underReview', 30, ['appeal', 'ownRoute']],
  ['petition', 'reviewGiven', 'askReReview', 'underReReview', 30, ['appeal', 'ownRoute']],
] as const;

describe.each(asked)('%s, %s: %s', (kind, from, action, there, days, marks) => {
  const before = caseIn(kind, from, {
    marks: [...marks],
    ...(from === 'terminated' && { resume: 'handling' }),
  });
  const isLate = ({ marks: now }: CaseHead) => now.includes('late');
  const lying = does(before, owner, action);
  const takenBack = does(lying, owner, 'withdraw', later(1));

  // 法律援助法 49; 信访工作条例 35, 36: whoever takes it back has not waived it.
  test('taken back, it is asked for again, and goes back to where it lay, in time', () => {
    expect([lying.status, isLate(lying)]).toEqual([there, false]);
    expect(takenBack.status).toBe('withdrawn');
    expect(actionsFor(owner, takenBack, later(2))).toContain(action);
    const again = does(takenBack, owner, action, later(2));
    expect([again.status, again.desk, isLate(again)]).toEqual([there, lying.desk, false]);
  });

  test('it is late from a whole period after that, and received all the same; what was late stays so', () => {
    const again = (at: Instant, head = takenBack) => isLate(does(head, owner, action, at));
    expect([again(later(1 + days)), again(later(2 + days))]).toEqual([false, true]);
    const wasLate: CaseHead = { ...takenBack, marks: [...takenBack.marks, 'late'] };
    expect(again(later(2), wasLate)).toBe(true);
  });
});

test('what the objection was against goes on where it was, also when it was taken back meanwhile', () => {
  const terminated = caseIn('legalAid', 'terminated', { resume: 'handling' });
  const back = does(does(does(terminated, owner, 'object'), owner, 'withdraw'), owner, 'object');
  expect(back).toMatchObject({ status: 'objected', resume: 'handling' });
});

test('an application that was taken back has no decision to object to', () => {
  const withdrawn = does(caseIn('legalAid', 'reviewing'), owner, 'withdraw');
  expect(actionsFor(owner, withdrawn, morning)).not.toContain('object');
});

// 未成年人保护法 11: the duty to report is of whoever learned of it, and no application carries it away.
describe('that a child is harmed is still to be reported', () => {
  const harmed: readonly Mark[] = ['wardHarmed', 'toReport'];

  test.each(LegalAidStatus.options)('in %s', (status) => {
    const head = caseIn('legalAid', status, { marks: [...harmed, 'cleared'] });
    expect(keysOf(head)).toContain('aid.report_harm');
    const reported = does(head, aid.supervisor, 'recordReport');
    expect(keysOf(reported)).not.toContain('aid.report_harm');
    expect(reported).toMatchObject({ status, assignee: head.assignee });
  });

  test('within the same day, when the application is taken back or lapses, and the head hears of it', () => {
    const filed = caseIn('legalAid', 'submitted', { marks: harmed, assignee: null });
    const due = filed.clocks.find(({ key }) => key === 'aid.report_harm')?.dueAt;
    const withdrawn = does(filed, owner, 'withdraw', addHours(morning, 2));
    expect(withdrawn.clocks).toMatchObject([{ key: 'aid.report_harm', dueAt: due }]);
    const move = tick(withdrawn, later(2), publishedSettings);
    expect(move?.event).toMatchObject({ word: 'markOverdue', details: { clocks: ['aid.report_harm'] } });
  });
});

// 法律援助法 43(1): three days from the decision, and from nothing else.
test.each<[string, CaseAction]>([
  ['assigned', 'declareConflict'],
  ['handling', 'declareConflict'],
  ['changeRequested', 'approveChange'],
])('a lawyer who falls away in %s (%s) begins no new days from the decision', (status, action) => {
  const granted = caseIn('legalAid', 'granted', { marks: ['cleared'], assignee: null });
  expect(keysOf(granted)).toEqual(['aid.assign']);
  const given = does(granted, aid.dispatcher, 'assign');
  const head = caseIn('legalAid', LegalAidStatus.parse(status), { marks: [...given.marks, 'cleared'] });
  const actor = action === 'approveChange' ? aid.supervisor : aid.handler;
  const fallen = does(head, actor, action);
  expect([fallen.status, ...keysOf(fallen)]).toEqual(['granted', 'aid.assign_again']);
});
