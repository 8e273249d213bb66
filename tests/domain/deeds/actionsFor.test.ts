import { CaseAction, type Command } from '../../../functions/contract/deeds/actions';
import type { CaseStatus } from '../../../functions/contract/kinds';
import { CaseKind } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import type { Actor, CaseHead } from '../../../functions/domain/case/case';
import { Refused } from '../../../functions/domain/refused';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { caseIn, commandOn, morning, namedFor } from '../caseIn';
import { castOf, strangersTo } from '../cast';

/** The same with other things on it, so that what `blocked` looks at is there and is not. */
const marked = (kind: CaseKind, status: CaseStatus): CaseHead[] =>
  (
    [
      ['classified', 'appeal', 'mandated'],
      ['classified', 'noticed', 'formalities', 'escalated', 'cleared'],
      ['classified', 'extended', 'ownRoute', 'hasOtherSide'],
    ] as const
  ).map((marks) => caseIn(kind, status, { marks }));

const situations = CaseKind.options.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })));

function expectSame(head: CaseHead, people: readonly Actor[]): void {
  const commands = CaseAction.options.map((action) => commandOn(head, action));
  for (const actor of people) {
    const succeeds = (command: Command): boolean => {
      try {
        act(head, actor, command, morning, namedFor(head.kind));
        return true;
      } catch (error) {
        if (error instanceof Refused) return false;
        throw error;
      }
    };
    const done = commands.filter(succeeds).map(({ action }) => action);
    expect(actionsFor(actor, head, morning)).toEqual(done);
  }
}

test.each(situations)(
  'what is offered on a $kind in $status is exactly what succeeds',
  ({ kind, status }) => {
    const people = [...Object.values(castOf(kind)), ...Object.values(strangersTo(kind))];
    const heads = [caseIn(kind, status), caseIn(kind, status, { assignee: null }), ...marked(kind, status)];
    for (const head of heads) expectSame(head, people);
  },
);

test('the resident who was answered may ask on, write, close, withdraw, ask staff aside and name the other side', () => {
  const actions = actionsFor(castOf('consultation').owner, caseIn('consultation', 'answered'), morning);
  expect(actions).toEqual([
    'message',
    'withdraw',
    'followUp',
    'close',
    'askRecusal',
    'nameOtherSide',
    'correct',
  ]);
});

test('a closed case is taken up again by the resident; staff may only bring them what was decided, and set it right', () => {
  const { owner, ...others } = castOf('consultation');
  expect(actionsFor(owner, caseIn('consultation', 'closed'), morning)).toEqual(['reopen', 'correct']);
  for (const actor of Object.values(others))
    for (const action of actionsFor(actor, caseIn('consultation', 'closed'), morning))
      expect(['recordService', 'recordCall', 'recordCallBack', 'attachFiles', 'correctAnswer']).toContain(
        action,
      );
});
