import { CaseAction } from '../../../functions/contract/actions';
import { statuses } from '../../../functions/contract/kinds';
import type { CaseKind, Standing } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/act';
import type { Actor, CaseHead } from '../../../functions/domain/case';
import { permissions } from '../../../functions/domain/permissions';
import { Refused } from '../../../functions/domain/refused';
import { standings } from '../../../functions/domain/standings';
import { leadsTo, priorStatuses } from '../../../functions/domain/statusRow';
import { caseIn, commandOn, morning, named } from '../caseIn';
import { castOf } from '../cast';
import { readMatrix, type Cell } from '../matrix';

/** The case in that status and someone who may do the thing to it at some time, or null when nobody ever may. */
function withSomeoneWhoMay(kind: CaseKind, { from, action }: Cell): [CaseHead, Actor] | null {
  const cast: Partial<Record<Standing, Actor>> = castOf(kind);
  for (const head of [caseIn(kind, from), caseIn(kind, from, { assignee: null })])
    for (const standing of permissions[action]) {
      const actor = cast[standing];
      if (actor && standings(actor, head).includes(standing)) return [head, actor];
    }
  return null;
}

function outcome(head: CaseHead, actor: Actor, action: CaseAction) {
  try {
    return act(head, actor, commandOn(head, action), morning, named).head.status;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** Tests that a kind's cases move exactly as the matrix says, and that everything else is refused. */
export function expectLifecycle(kind: CaseKind, text: string): void {
  const cells = readMatrix(text);

  test('the matrix has a line for every status of the kind', () => {
    expect([...new Set(cells.map(({ from }) => from))]).toEqual(statuses[kind].options);
  });

  test.each(cells.filter(({ to }) => to))('from $from, $action leads to $to', (cell) => {
    const found = withSomeoneWhoMay(kind, cell);
    expect(found && outcome(...found, cell.action)).toBe(cell.to);
  });

  test.each(statuses[kind].options)('in %s everything else is refused as wrong_status', (status) => {
    const refused = cells.filter(({ from, to }) => from === status && to === null);
    for (const cell of refused) {
      const found = withSomeoneWhoMay(kind, cell);
      // Where nobody has the standing, the permissions refuse it before the lifecycle is asked.
      if (found) expect([cell.action, outcome(...found, cell.action)]).toEqual([cell.action, 'wrong_status']);
      else expect(leadsTo(kind, status, cell.action)).toBeUndefined();
    }
  });

  test.each(CaseAction.options)(
    'the write of %s is conditional on exactly the statuses of its column',
    (action) => {
      const column = cells.filter((cell) => cell.action === action && cell.to).map(({ from }) => from);
      expect(priorStatuses(kind, action)).toEqual(column);
    },
  );
}
