import type { NoticeKind } from '../../contract/words';

/**
 * Who a notice is for, seen from the case after the event; the nearest to it first.
 * - `assignee`, `previous`: who has it, and who had it until this step
 * - `holder`: whoever of the staff must act now, or nobody
 * - `acting`: the same, but the desk while it is held by the resident or by nobody
 * - `working`: told of what the resident did: who has it, and the desk where it was the desk that had to act
 * - `overseers`: the supervisors of the level above, since it was late enough
 * - `desk`: the organisation that answers for it: its dispatchers, and its supervisors where only they can act
 * - `sender`: the dispatchers of the organisation that handed it over, unless it did so in this very step
 * - `preparer`: who wrote what another signed with this step
 * - `left`: those at the office that it was taken back from, who were told that it came
 * - `duty`: those at the desk who may take it from the queue
 */
export const groupsInOrder = [
  'owner',
  'preparer',
  'assignee',
  'previous',
  'holder',
  'acting',
  'working',
  'overseers',
  'supervisors',
  'desk',
  'sender',
  'left',
  'duty',
] as const;
export type Group = (typeof groupsInOrder)[number];

/**
 * What holds only for some cases: carried under a mandate; moved to another desk; taken out of the hands it was in; gone
 * from hands or on to another status where it was not the desk's to act; by the rung of the ladder; by who has to act
 * until the date; urgent from the start, and so because somebody may be in danger.
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
  | 'ofStaff'
  | 'ofDesk'
  | 'urgent'
  | 'inDanger';

/** What each group is told. */
export type ToldLine = { when?: When } & { [G in Group]?: NoticeKind };

/**
 * Who is told what of a step; one person once, by the first line that names them. Empty: a step that the case page
 * shows and that asks nothing of anyone new.
 */
export type WhoIsTold = ToldLine | readonly ToldLine[];

// What several deeds tell, each with the reason that is theirs alone.

/** The office that has to act on it now, where it did not have to before. */
export const toldBack: ToldLine = { when: 'toDesk', holder: 'arrived' };

/** Looked at before all else: by the desk and whoever is on duty, and where somebody may be in danger by its supervisors. */
export const toldUrgent: readonly ToldLine[] = [
  { when: 'inDanger', supervisors: 'urgent', desk: 'urgent', duty: 'urgent' },
  { when: 'urgent', desk: 'urgent', duty: 'urgent' },
];

/** A mandate was refused, is over, or was taken back. */
export const toldMandateEnded: WhoIsTold = [
  toldBack,
  { owner: 'mandateEnded', previous: 'mandateEnded', sender: 'arrived', duty: 'arrived' },
];

/** In need of someone to carry it. */
export const toldFree: WhoIsTold = [toldBack, { owner: 'reassigned', sender: 'arrived', duty: 'arrived' }];

/** Whatever was done in the resident’s stead, where what they are told is not its receipt. */
export const toldHelped: ToldLine = { owner: 'helped' };

/** What one wrote and another signed. */
export const toldPreparer: ToldLine = { preparer: 'draftSigned' };

export const toldMandateAsked: ToldLine = { when: 'underMandate', owner: 'mandateAsked' };

export const toldHandedOn: ToldLine = {
  owner: 'transferred',
  desk: 'arrived',
  duty: 'arrived',
  previous: 'reassigned',
};

export const toldDecided: ToldLine = { owner: 'decision', assignee: 'decision', desk: 'decision' };

/** Decided by another body than the one that sent it. */
export const toldDecidedElsewhere: ToldLine = {
  owner: 'decision',
  assignee: 'decision',
  sender: 'decision',
};

export const toldReviewed: ToldLine = { ...toldDecidedElsewhere, holder: 'arrived' };

/** A task of the desk, whoever carries the case: those who look after it, and those who decide. */
export const toldDesk = (kind: NoticeKind): ToldLine => ({ when: 'ofDesk', supervisors: kind, desk: kind });

export const toldMaterials: ToldLine = { working: 'materialsSupplied', desk: 'materialsSupplied' };

/** Against a decision, to the body above the one that decided. */
export const toldComplaint: ToldLine = {
  owner: 'objection',
  supervisors: 'objection',
  desk: 'objection',
  sender: 'progress',
  assignee: 'progress',
};
