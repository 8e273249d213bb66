import { CaseAction } from '../../functions/contract/actions';
import { CaseKind } from '../../functions/contract/words';
import { act } from '../../functions/domain/act';
import { actionsFor } from '../../functions/domain/actionsFor';
import { Refused } from '../../functions/domain/refused';
import { statusesOf } from '../../functions/domain/statusRow';
import { caseIn, commandOn, morning, named } from './caseIn';
import { castOf, strangersTo } from './cast';

const situations = CaseKind.options.flatMap((kind) => statusesOf(kind).map((status) => ({ kind, status })));

test.each(situations)(
  'what is offered on a $kind in $status is exactly what succeeds',
  ({ kind, status }) => {
    const people = [...Object.values(castOf(kind)), ...Object.values(strangersTo(kind))];
    for (const head of [caseIn(kind, status), caseIn(kind, status, { assignee: null })])
      for (const actor of people) {
        const succeeds = (action: CaseAction): boolean => {
          try {
            act(head, actor, commandOn(head, action), morning, named);
            return true;
          } catch (error) {
            if (error instanceof Refused) return false;
            throw error;
          }
        };
        expect(actionsFor(actor, head)).toEqual(CaseAction.options.filter(succeeds));
      }
  },
);

test('the resident who was answered may ask on, write, close and withdraw', () => {
  const actions = actionsFor(castOf('consultation').owner, caseIn('consultation', 'answered'));
  expect(actions).toEqual(['followUp', 'message', 'close', 'withdraw']);
});

test('nothing is offered on a closed case', () => {
  for (const actor of Object.values(castOf('consultation')))
    expect(actionsFor(actor, caseIn('consultation', 'closed'))).toEqual([]);
});
