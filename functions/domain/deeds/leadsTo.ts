import type { Deed } from '../../contract/actions';
import type { CaseStatus } from '../../contract/kinds';
import type { CaseHead } from '../case/case';
import { isOffice } from '../standing/givingOffice';
import { letsGo, type Named } from './handsAfter';
import { targetsOf } from '../kinds/statusRow';

/** Which of several statuses a deed leads to: by what was decided, by whom it came back from, by where it was. */
function chosen(head: CaseHead, deed: Deed, named: Named): CaseStatus | null {
  switch (deed.action) {
    case 'sendBack':
      // A second return goes to the common superior by itself (信访工作条例 24).
      return head.returns > 0 ? 'disputed' : 'returned';
    case 'insist':
      return head.sender && isOffice(head.kind, head.sender.organisationId) ? 'raised' : 'transferred';
    case 'allot':
      return isOffice(head.kind, deed.input.organisationId) ? 'registered' : 'accepted';
    case 'declineChange':
      return head.resume;
    case 'decideObjection':
      return deed.input.outcome === 'upheld' ? 'upheld' : (head.resume ?? 'reviewing');
    case 'nameOtherSide':
      return letsGo(head, deed.input.organisationIds, named) ? 'submitted' : head.status;
    case 'giveReview':
      return deed.input.outcome === 'redo' ? 'accepted' : 'reviewGiven';
    case 'giveReReview':
      return deed.input.outcome === 'redo' ? 'accepted' : 'reReviewGiven';
    default:
      return null;
  }
}

/** The status a deed leads to; undefined when it is not open in this one. */
export function leadsTo(head: CaseHead, deed: Deed, named: Named): CaseStatus | undefined {
  const targets = targetsOf(head.kind, head.status, deed.action);
  if (targets.length < 2) return targets[0];
  const to = chosen(head, deed, named);
  return targets.find((target) => target === to);
}
