import { CaseAction } from '../../../functions/contract/deeds/actions';
import { contracts, type CaseStatus } from '../../../functions/contract/kinds';
import type { CaseKind } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import type { Actor, CaseHead } from '../../../functions/domain/case/case';
import type { Mark } from '../../../functions/domain/case/marks';
import { addHours } from '../../../functions/domain/clocks/day';
import { isOpen, statusesOf, statusRow } from '../../../functions/domain/kinds/statusRow';
import { Refused } from '../../../functions/domain/refused';
import { priorStatuses, targetsOf } from '../../../functions/domain/deeds/targets';
import { caseIn, commandOn, lastDone, morning, namedFor } from '../caseIn';
import { castOf, regionsPetitionOffice, sendingOffice, staff } from '../cast';
import { readMatrix, type Cell } from '../matrix';

const markSets: readonly (readonly Mark[])[] = [
  [],
  ['cleared', 'mandated', 'appeal', 'ownRoute'],
  ['mandated', 'appeal', 'recusalAsked'],
  ['mandated', 'appeal', 'ownRoute', 'toBePerformed', 'saidPerformed'],
  ['perhapsDanger', 'atOnce', 'straightOn'],
  ['noticed', 'formalities', 'escalated', 'hasOtherSide'],
  ['cleared', 'endAsked', 'toReport', 'objecting'],
  ['forWard', 'sensitiveWithdrawn'],
  ['sealed', 'appeal', 'ownRoute'],
];

/** A day on which everything that a body may do on its own for a time is over. */
const lateClocks = ({ clocks }: CaseHead) => clocks.map((clock) => ({ ...clock, dueAt: dayBefore }));
const dayBefore = addHours(morning, -24);

/** The statuses from which an end, or what was promised, leaves something open, which it is looked up in. */
const resumesOf = (kind: CaseKind, status: CaseStatus): CaseStatus[] =>
  isOpen(kind, status) && status !== 'performing'
    ? []
    : statusesOf(kind).filter((one) => statusRow(kind, one).afterEnd !== undefined);

/** Somebody who joined. */
const neighbour = 'p1000000000000000000000000';

const made = new Map<string, readonly CaseHead[]>();

/**
 * The case in that status as it may come to be there: given to somebody or not, with this or that on it. Made once for
 * all that is tried on it: a deed gives the next case and leaves the one it was given.
 */
function variants(kind: CaseKind, status: CaseStatus): readonly CaseHead[] {
  const called = `${kind} ${status}`;
  const known = made.get(called);
  if (known) return known;
  const heads = [
    caseIn(kind, status),
    ...markSets.flatMap((marks) => [
      caseIn(kind, status, { marks }),
      caseIn(kind, status, { marks, assignee: null }),
    ]),
    ...resumesOf(kind, status).map((resume) => caseIn(kind, status, { resume })),
    caseIn(kind, status, { clocks: lateClocks(caseIn(kind, status)) }),
    caseIn(kind, status, { marks: ['mandated', 'returnAsked'] }),
    caseIn(kind, status, { parties: [neighbour] }),
    // What was done last can be taken back.
    ...(['assign', 'transfer'] as const).map((word) => lastDone(caseIn(kind, status), word)),
    // A body outside has answered on paper, and nobody has said yet on which day that came.
    caseIn(kind, status, {
      marks: ['unreceived'],
      outside: { body: regionsPetitionOffice, question: 'review' },
    }),
  ];
  made.set(called, heads);
  return heads;
}

const people = (kind: CaseKind): Actor[] => [
  ...Object.values(castOf(kind)),
  staff('senders', 'supervisor', sendingOffice),
];

function outcome(head: CaseHead, actor: Actor, action: CaseAction): string {
  try {
    const { event, head: after } = act(head, actor, commandOn(head, action), morning, namedFor(head.kind));
    return event.word === 'consents' ? 'waits for others' : after.status;
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
}

/** Everything that comes of an action in a status, by whoever tries it. */
const outcomes = (kind: CaseKind, { from, action }: Cell): Set<string> =>
  new Set(variants(kind, from).flatMap((head) => people(kind).map((who) => outcome(head, who, action))));

const strangersCodes = ['not_found', 'not_allowed'];

/** Tests that a kind's cases move exactly as the matrix says, and that everything else is refused. */
export function expectLifecycle(kind: CaseKind, text: string): void {
  const cells = readMatrix(text);
  const open = cells.filter(({ to }) => to.length > 0);

  test('the matrix has a line for every status of the kind', () => {
    expect([...new Set(cells.map(({ from }) => from))]).toEqual(contracts[kind].status.options);
  });

  test.each(open)('from $from, $action leads to $to and nowhere else', (cell) => {
    expect(targetsOf(kind, cell.from, cell.action)).toEqual(cell.to);
    const found = [...outcomes(kind, cell)].filter((one) => contracts[kind].status.safeParse(one).success);
    expect(found).not.toEqual([]);
    for (const status of found) expect(cell.to).toContain(status);
  });

  test.each(contracts[kind].status.options)('in %s everything else is refused as wrong_status', (status) => {
    for (const cell of cells.filter(({ from, to }) => from === status && to.length === 0)) {
      const codes = [...outcomes(kind, cell)].filter((code) => !strangersCodes.includes(code));
      // Where nobody has the standing, the permissions refuse it before the lifecycle is asked.
      expect([cell.action, codes.filter((code) => code !== 'wrong_status')]).toEqual([cell.action, []]);
      expect(targetsOf(kind, status, cell.action)).toEqual([]);
    }
  });

  test.each(CaseAction.options)(
    'the write of %s is conditional on exactly the statuses that have it',
    (action) => {
      const those = open.filter((cell) => cell.action === action).map(({ from }) => from);
      expect(priorStatuses(kind, action)).toEqual(those);
    },
  );
}
