import type { Instant } from '../../contract/ids';
import { whyNot } from './whyNot';
import type { CaseHead, StaffMember } from '../case/case';
import { targetsOf } from '../kinds/statusRow';

/** The agent whom the resident may agree to now; null when there is none, or they have agreed already. */
export function agentToAgree(head: CaseHead, at: Instant): StaffMember | null {
  const isOpen = targetsOf(head.kind, head.status, 'agreeMandate').length > 0;
  return isOpen && !whyNot(head, 'agreeMandate', at) ? head.assignee : null;
}
