import type { CaseAction, Deed } from '../../contract/actions';
import type { Day, Instant } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { ProblemCode } from '../../contract/problems';
import type { CaseHead } from '../case/case';
import { addDays, addHours, dayOf } from '../clocks/day';
import { isOffice } from '../standing/givingOffice';
import { isOpen } from '../kinds/statusRow';

const lacks = (isThere: boolean, code: ProblemCode): ProblemCode | null => (isThere ? null : code);

/**
 * Why an action that the status allows is not open all the same; null when it is. Asked for the buttons a person is
 * shown as well, so it looks at the case and the time alone.
 */
export function whyNot(head: CaseHead, action: CaseAction, at: Instant): ProblemCode | null {
  const { marks, assignee, kind, status } = head;
  switch (action) {
    case 'take':
      return lacks(assignee === null || marks.includes('escalated'), 'wrong_status');
    case 'requestMaterials':
      // 法律援助法 43(2): once.
      return lacks(!marks.includes('noticed'), 'materials_already_requested');
    case 'askExplanation':
      return lacks(marks.includes('noticed'), 'wrong_status');
    case 'completeFormalities':
      return lacks(marks.includes('formalities'), 'wrong_status');
    case 'declareNoConflict':
      return lacks(!marks.includes('cleared'), 'wrong_status');
    case 'agreeMandate':
    case 'declineMandate':
      return lacks(assignee !== null && !marks.includes('mandated'), 'wrong_status');
    case 'revokeMandate':
      return lacks(assignee !== null && marks.includes('mandated'), 'mandate_needed');
    case 'transfer':
      // 信访工作条例 31: an appeal with a door of its own is shown that door.
      return lacks(!marks.includes('appeal') || marks.includes('ownRoute'), 'wrong_route');
    case 'redirect':
      return lacks(marks.includes('appeal') && !marks.includes('ownRoute'), 'wrong_route');
    case 'extend':
      if (!marks.includes('ownRoute')) return 'wrong_route';
      return lacks(!marks.includes('extended'), 'extension_used');
    case 'askReview':
    case 'askReReview':
      return lacks(marks.includes('ownRoute'), 'wrong_route');
    case 'reopen':
      // Held by nobody since it ended: the days run from there.
      return lacks(
        !isOpen(kind, status) && dayOf(at) <= addDays(dayOf(head.heldSince), limits.reopenDays),
        'period_over',
      );
    default:
      return null;
  }
}

const within = (day: Day, from: Day, to: Day): ProblemCode | null => {
  if (day < from) return 'date_in_past';
  return day > to ? 'date_too_far' : null;
};

/** The longest that a hearing may be set ahead, in days. A setting, not law. */
const hearingDays = 60;

/** What is wrong with what a deed says, beyond its form; null when nothing is. `noticed`: the one list asked for. */
export function whatIsWrong(
  head: CaseHead,
  deed: Deed,
  at: Instant,
  noticed: readonly string[] = [],
): ProblemCode | null {
  const today = dayOf(at);
  switch (deed.action) {
    case 'promise':
      if (deed.input.until <= at) return 'date_in_past';
      return lacks(deed.input.until <= addHours(at, 24 * limits.promiseDays), 'date_too_far');
    case 'agreeMandate':
      return within(deed.input.until, today, addDays(today, limits.mandateDays));
    case 'recordHearing': {
      const { from, to } = deed.input;
      if (to < from) return 'date_in_past';
      const began = head.clocks.find(({ key }) => key === 'petition.do_recheck')?.startedAt ?? at;
      return (
        within(from, dayOf(began), addDays(today, hearingDays)) ??
        within(to, from, addDays(from, hearingDays))
      );
    }
    case 'askExplanation':
      return lacks(
        deed.input.items.every((item) => noticed.includes(item)),
        'not_in_notice',
      );
    case 'allot':
      // Only what is classified goes to a body that handles it; the rest goes to an office that does so first.
      return lacks(
        head.kind !== 'petition' ||
          head.marks.includes('classified') ||
          isOffice(head.kind, deed.input.organisationId),
        'wrong_route',
      );
    case 'classify':
      return lacks((deed.input.type === 'appeal') === (deed.input.route !== undefined), 'wrong_route');
    default:
      return null;
  }
}
