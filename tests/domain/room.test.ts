import type { CaseAction } from '../../functions/contract/actions';
import type { CaseStatus } from '../../functions/contract/kinds';
import { CaseKind } from '../../functions/contract/words';
import { limits } from '../../functions/contract/limits';
import { act } from '../../functions/domain/act';
import { actionsFor } from '../../functions/domain/actionsFor';
import type { Actor } from '../../functions/domain/case';
import { isOpen, statusesOf } from '../../functions/domain/statusRow';
import { caseIn, commandOn, morning, named } from './caseIn';
import { castOf } from './cast';
import { refusalOf } from './refusal';

type Row = { kind: CaseKind; status: CaseStatus; action: CaseAction; by: Actor; most: number };

const { owner, dispatcher } = castOf('legalAid');
const row = (kind: CaseKind, status: CaseStatus, action: CaseAction, by: Actor, most: number): Row => ({
  kind,
  status,
  action,
  by,
  most,
});

const rows = [
  row('consultation', 'assigned', 'message', owner, 250),
  row('consultation', 'answered', 'followUp', owner, 280),
  row('consultation', 'assigned', 'assign', castOf('consultation').dispatcher, 280),
  row('legalAid', 'reviewing', 'requestMaterials', dispatcher, 280),
  row('petition', 'transferred', 'sendBack', castOf('petition').dispatcher, 280),
  row('consultation', 'submitted', 'assign', castOf('consultation').dispatcher, 300),
  row('consultation', 'answered', 'close', owner, 300),
  row('legalAid', 'materialsRequested', 'supplyMaterials', owner, 300),
  row('legalAid', 'granted', 'assign', dispatcher, 300),
];

test.each(rows)('$action in $status is the last one at event $most, and not offered after it', (one) => {
  const { kind, status, action, by, most } = one;
  const room = caseIn(kind, status, { version: most - 1 });
  expect(act(room, by, commandOn(room, action), morning, named).head.version).toBe(most);
  expect(actionsFor(by, room)).toContain(action);

  const full = caseIn(kind, status, { version: most });
  expect(refusalOf(() => act(full, by, commandOn(full, action), morning, named))).toBe('case_full');
  expect(actionsFor(by, full)).not.toContain(action);
});

test.each(CaseKind.options)('the longest way to the end of a %s fits in what is kept free', (kind) => {
  const newRoundsStopAt = limits.events - 20;
  const open = statusesOf(kind).filter((status) => isOpen(kind, status));
  // Each open status at most once, and each may become overdue on the way.
  expect(newRoundsStopAt + 2 * open.length).toBeLessThanOrEqual(limits.events);
});
