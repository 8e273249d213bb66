import type { CaseAction } from '../../../../functions/contract/deeds/actions';
import type { Instant } from '../../../../functions/contract/ids';
import type { ProblemCode } from '../../../../functions/contract/problems';
import { act } from '../../../../functions/domain/deeds/act';
import type { Actor, CaseHead } from '../../../../functions/domain/case/case';
import type { Mark } from '../../../../functions/domain/case/marks';
import type { Found } from '../../../../functions/domain/deeds/rule';
import { caseIn, commandOn, morning, namedFor } from '../../caseIn';
import { castOf } from '../../cast';
import { refusalOf } from '../../refusal';

export const consultation = castOf('consultation');
export const aid = castOf('legalAid');
export const petition = castOf('petition');

export const waiting = caseIn('consultation', 'submitted', { assignee: null });
export const assigned = caseIn('consultation', 'assigned');
export const classified = caseIn('petition', 'classified');

/** The case with these marks and no others. */
export const marked = (head: CaseHead, ...marks: Mark[]): CaseHead => ({ ...head, marks });

type More = { input?: object; named?: Found; at?: Instant };

/** Tests that something tried by someone is refused with a code of its own, and that nothing changes. */
export function refuses(
  code: ProblemCode,
  what: string,
  head: CaseHead,
  by: Actor,
  action: CaseAction,
  { input, named: names = namedFor(head.kind), at = morning }: More = {},
): void {
  test(`${what}: ${code}, and nothing changes`, () => {
    const before = JSON.stringify(head);
    const command = commandOn(head, action, { at, ...(input && { input }) });
    expect(refusalOf(() => act(head, by, command, at, names))).toBe(code);
    expect(JSON.stringify(head)).toBe(before);
  });
}
