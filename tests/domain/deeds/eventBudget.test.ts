import { CaseAction } from '../../../functions/contract/deeds/actions';
import type { CaseStatus } from '../../../functions/contract/kinds';
import { limits } from '../../../functions/contract/limits';
import { CaseKind } from '../../../functions/contract/words';
import { act } from '../../../functions/domain/deeds/act';
import { actionsFor } from '../../../functions/domain/deeds/actionsFor';
import type { Actor } from '../../../functions/domain/case/case';
import { clockIn, clockKeys, clockRow } from '../../../functions/domain/clocks/table';
import { Mark } from '../../../functions/domain/case/marks';
import { isWithinBudget } from '../../../functions/domain/deeds/eventBudget';
import { statusesOf } from '../../../functions/domain/kinds/statusRow';
import { targetsOf } from '../../../functions/domain/deeds/targets';
import { caseIn, commandOn, morning, namedFor } from '../caseIn';
import { castOf } from '../cast';
import { refusalOf } from '../refusal';

type Row = { kind: CaseKind; status: CaseStatus; action: CaseAction; by: Actor; most: number };

const { owner, dispatcher } = castOf('legalAid');
const row = (kind: CaseKind, status: CaseStatus, action: CaseAction, by: Actor, most: number): Row => ({
  kind,
  status,
  action,
  by,
  most,
});

const messagesUpTo = 160;
const roundsUpTo = 200;

const rows = [
  row('consultation', 'assigned', 'message', owner, messagesUpTo),
  row('consultation', 'answered', 'followUp', owner, roundsUpTo),
  row('consultation', 'closed', 'reopen', owner, roundsUpTo),
  row('consultation', 'assigned', 'assign', castOf('consultation').dispatcher, roundsUpTo),
  row('petition', 'transferred', 'sendBack', castOf('petition').dispatcher, roundsUpTo),
  row('petition', 'opinionGiven', 'askReview', castOf('petition').owner, roundsUpTo),
  row('legalAid', 'reviewing', 'requestMaterials', dispatcher, limits.events),
  row('consultation', 'submitted', 'transfer', castOf('consultation').dispatcher, roundsUpTo),
  row('petition', 'classified', 'transfer', castOf('petition').dispatcher, limits.events),
  row('consultation', 'answered', 'close', owner, limits.events),
  row('legalAid', 'materialsRequested', 'supplyMaterials', owner, limits.events),
];

test.each(rows)('$action in $status is the last one at event $most, and not offered after it', (one) => {
  const { kind, status, action, by, most } = one;
  const room = caseIn(kind, status, { version: most - 1 });
  expect(act(room, by, commandOn(room, action), morning, namedFor(kind)).head.version).toBe(most);
  expect(actionsFor(by, room, morning)).toContain(action);

  const full = caseIn(kind, status, { version: most });
  expect(refusalOf(() => act(full, by, commandOn(full, action), morning, namedFor(kind)))).toBe('case_full');
  expect(actionsFor(by, full, morning)).not.toContain(action);
});

/** Where people may still bring a case that has no room for new rounds. Its one materials notice is given. */
function onward(kind: CaseKind, status: CaseStatus): CaseStatus[] {
  const full = caseIn(kind, status, { version: roundsUpTo, ...(status === 'granted' && { assignee: null }) });
  return CaseAction.options
    .filter((action) => action !== 'requestMaterials')
    .flatMap((action) => targetsOf(kind, status, action).filter((to) => isWithinBudget(full, action, to)));
}

/** The moments of the clocks that start in a status after another, each of which may become an event. */
const clockEvents = (kind: CaseKind, status: CaseStatus, before: CaseStatus | null): number =>
  clockKeys
    .filter((key) => {
      const runs = (one: CaseStatus) => clockIn(key, kind, one, Mark.options.slice()) !== 'stops';
      return clockRow(key).without === undefined && runs(status) && !(before && runs(before));
    })
    .reduce((sum, key) => sum + (clockRow(key).whenDue === 'overdue' ? 6 : 4), 0);

/** The most events on any way on from a status. Throws where a way comes back to itself. */
function longestWay(kind: CaseKind, status: CaseStatus, way: readonly CaseStatus[]): number {
  if (way.includes(status)) throw new Error(`without end: ${[...way, status].join(' → ')}`);
  const here = clockEvents(kind, status, way.at(-1) ?? null);
  const ways = onward(kind, status).map((to) => 1 + longestWay(kind, to, [...way, status]));
  return here + Math.max(0, ...ways);
}

test.each(CaseKind.options)('of a %s, the longest way to the end fits in what is kept free', (kind) => {
  for (const status of statusesOf(kind))
    expect(roundsUpTo + longestWay(kind, status, [])).toBeLessThanOrEqual(limits.events);
});
