import type { StatutoryNotices } from '../kind';

const rules149 = '司法部令第149号';

/** Told in writing by 法律援助投诉处理办法: accepted or not, passed on, longer, and what it came to. */
export const statutory: StatutoryNotices = {
  filed: null,
  arrived: null,
  urgent: null,
  accepted: rules149,
  assigned: null,
  reassigned: null,
  mandateAsked: null,
  mandateAgreed: null,
  mandateEnded: null,
  materialsRequested: null,
  materialsSupplied: null,
  answered: null,
  answerChanged: null,
  promised: null,
  message: null,
  progress: null,
  decision: rules149,
  objection: null,
  changeAsked: null,
  endAsked: null,
  transferred: rules149,
  returned: null,
  extended: rules149,
  dateMoved: null,
  dueSoon: null,
  overdue: null,
  escalated: null,
  reopened: null,
  closed: null,
  withdrawn: null,
  helped: null,
};
