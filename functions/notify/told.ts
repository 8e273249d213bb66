import type { EventWord } from '../contract/actions';
import type { NoticeKind } from '../contract/words';

/**
 * Who a notice is for, seen from the case after the event; the nearest to it first.
 * - `assignee`, `previous`: who has it, and who had it until this step
 * - `holder`: whoever of the staff must act now, or nobody
 * - `acting`: the same, but the desk while it is held by the resident or by nobody
 * - `working`: told of what the resident did: who has it, and the desk where it was the desk that had to act
 * - `overseers`: the supervisors of the level above, since it was late enough
 * - `desk`: the organisation that answers for it: its dispatchers, and its supervisors where only they can act
 * - `sender`: the dispatchers of the organisation that handed it over, unless it did so in this very step
 * - `duty`: those at the desk who may take it from the queue
 */
export const groupsInOrder = [
  'owner',
  'assignee',
  'previous',
  'holder',
  'acting',
  'working',
  'overseers',
  'supervisors',
  'desk',
  'sender',
  'duty',
] as const;
export type Group = (typeof groupsInOrder)[number];

/**
 * What holds only for some cases: carried under a mandate; moved to another desk; taken out of the hands it was in; gone
 * from hands or on to another status where it was not the desk's to act; by the rung of the ladder; by who has to act
 * until the date.
 */
export type When =
  | 'underMandate'
  | 'moved'
  | 'letGo'
  | 'toDesk'
  | 'toDuty'
  | 'toSupervisor'
  | 'toAbove'
  | 'ofResident'
  | 'ofStaff';

/** What each group is told. */
export type Line = { when?: When } & { [G in Group]?: NoticeKind };

/** The office that has to act on it now, where it did not have to before. */
const back: Line = { when: 'toDesk', holder: 'arrived' };
const mandateEnded: readonly Line[] = [
  back,
  { owner: 'mandateEnded', previous: 'mandateEnded', sender: 'arrived', duty: 'arrived' },
];
/** In need of someone to carry it. */
const free: readonly Line[] = [back, { owner: 'reassigned', sender: 'arrived', duty: 'arrived' }];
const mandateAsked: Line = { when: 'underMandate', owner: 'mandateAsked' };
const handedOn: Line = { owner: 'transferred', desk: 'arrived', duty: 'arrived', previous: 'reassigned' };
const decided: Line = { owner: 'decision', assignee: 'decision', desk: 'decision' };
const decidedElsewhere: Line = { owner: 'decision', assignee: 'decision', sender: 'decision' };
const reviewed: Line = { ...decidedElsewhere, holder: 'arrived' };
const materials: Line = { working: 'materialsSupplied', desk: 'materialsSupplied' };
const complaint: Line = {
  owner: 'objection',
  supervisors: 'objection',
  desk: 'objection',
  sender: 'progress',
  assignee: 'progress',
};

/**
 * Who is told what, by what happened; one person once, by the first that names them. Nothing: a step that the case page
 * shows and that asks nothing of anyone new.
 */
export const told: Record<EventWord, Line | readonly Line[]> = {
  file: { owner: 'filed', desk: 'arrived', duty: 'arrived' },
  bind: { owner: 'filed' },
  becomes: { assignee: 'progress' },
  message: { owner: 'message', working: 'message' },
  withdraw: { working: 'withdrawn', sender: 'withdrawn' },

  take: [mandateAsked, { owner: 'assigned', previous: 'reassigned' }],
  assign: [mandateAsked, { owner: 'assigned', assignee: 'assigned', previous: 'reassigned' }, back],
  declareNoConflict: {},
  declareConflict: free,
  release: free,
  nameOtherSide: [
    { when: 'moved', ...handedOn },
    { when: 'letGo', owner: 'reassigned', desk: 'arrived', duty: 'arrived' },
    { previous: 'reassigned' },
  ],

  transfer: handedOn,
  raise: handedOn,
  accept: { owner: 'accepted', assignee: 'accepted', sender: 'accepted', duty: 'arrived' },
  sendBack: { owner: 'returned', holder: 'returned', sender: 'returned' },
  agreeReturn: { owner: 'accepted', assignee: 'arrived', duty: 'arrived' },
  insist: handedOn,
  allot: [{ ...handedOn, holder: 'arrived' }, { assignee: 'progress' }],

  answer: { owner: 'answered', previous: 'reassigned' },
  promise: { owner: 'promised', previous: 'reassigned' },
  followUp: { working: 'message' },
  close: { working: 'closed', sender: 'closed' },
  reopen: { working: 'reopened', holder: 'reopened', duty: 'reopened' },

  startReview: { owner: 'accepted' },
  requestMaterials: { owner: 'materialsRequested' },
  askExplanation: { owner: 'materialsRequested' },
  supplyMaterials: materials,
  completeFormalities: materials,
  giveUrgently: decided,
  grant: decided,
  refuse: decided,
  object: complaint,
  decideObjection: decided,
  begin: { owner: 'progress' },
  signAgreement: { owner: 'progress' },
  reportProgress: { owner: 'progress', desk: 'progress' },
  reportGround: { supervisors: 'progress', desk: 'progress' },
  askChange: { owner: 'changeAsked', supervisors: 'changeAsked', desk: 'changeAsked' },
  approveChange: { owner: 'decision', desk: 'arrived', previous: 'reassigned' },
  declineChange: { owner: 'decision', assignee: 'decision' },
  terminate: decided,
  conclude: { owner: 'answered', desk: 'progress' },
  handInFile: { desk: 'arrived' },
  archive: { owner: 'closed', assignee: 'closed' },

  agreeMandate: { assignee: 'mandateAgreed' },
  declineMandate: mandateEnded,
  revokeMandate: mandateEnded,
  register: { owner: 'progress', assignee: 'progress' },
  classify: {},
  redirect: decidedElsewhere,
  notAccept: decidedElsewhere,
  investigate: {},
  extend: { owner: 'extended', assignee: 'extended', sender: 'extended' },
  giveOpinion: decidedElsewhere,
  askReview: complaint,
  giveReview: reviewed,
  askReReview: complaint,
  giveReReview: reviewed,
  recordService: {},
  recordCall: {},
  served: {},
  recordHearing: { owner: 'dateMoved', assignee: 'dateMoved' },

  warn: [
    { when: 'ofResident', owner: 'dueSoon' },
    { when: 'ofStaff', acting: 'dueSoon' },
  ],
  markOverdue: { owner: 'overdue', acting: 'overdue', assignee: 'overdue' },
  escalate: [
    { when: 'toDuty', acting: 'dueSoon', desk: 'escalated', duty: 'escalated' },
    { when: 'toSupervisor', supervisors: 'escalated' },
    { when: 'toAbove', overseers: 'escalated', supervisors: 'escalated' },
  ],
  lapse: { owner: 'withdrawn', desk: 'withdrawn' },
  settle: { owner: 'closed', assignee: 'closed', sender: 'closed' },
  mandateUnanswered: mandateEnded,
  mandateEnds: mandateEnded,
  recount: { owner: 'dateMoved', holder: 'dateMoved', assignee: 'dateMoved' },
};

/** What a resident hands in, whose receipt they are given although they did it themselves. */
export const receipts: readonly EventWord[] = ['file', 'object', 'askReview', 'askReReview', 'askChange'];
