import type { Day, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { LeaveId } from '../../contract/people/leave';
import type { StaffRole } from '../../contract/words';
import { addDays, dayOf } from '../clocks/day';
import { KeyUsed } from '../refusals';
import { Refused } from '../refused';

/** Somebody is away, both days included, and a colleague of the same post stands in. Days in Asia/Shanghai. */
export type Leave = {
  id: LeaveId;
  role: StaffRole;
  personId: PersonId;
  name: string;
  deputyId: PersonId;
  deputyName: string;
  from: Day;
  until: Day;
  /** When it was ended before its last day. */
  endedAt: Instant | null;
};

/** Whom somebody stands in for, in which post and on which days: as their own row says it. */
export type StandingIn = {
  leaveId: LeaveId;
  personId: PersonId;
  role: StaffRole;
  organisationId: OrganisationId;
  from: Day;
  until: Day;
};

export const isDuring = ({ from, until }: Pick<Leave, 'from' | 'until'>, day: Day): boolean =>
  from <= day && day <= until;

/** Whether it counts on a day. */
export const isAway = (leave: Leave, day: Day): boolean => leave.endedAt === null && isDuring(leave, day);

/** Who stands in for somebody on a day; undefined while they are there. */
export const deputyOf = (leaves: readonly Leave[], personId: PersonId, day: Day): Leave | undefined =>
  leaves.find((leave) => leave.personId === personId && isAway(leave, day));

const isOpen = ({ endedAt, until }: Leave, today: Day): boolean => endedAt === null && until >= today;

const meet = (one: Pick<Leave, 'from' | 'until'>, other: Pick<Leave, 'from' | 'until'>): boolean =>
  one.from <= other.until && other.from <= one.until;

const isSame = (one: Leave, other: Leave): boolean =>
  one.personId === other.personId &&
  one.deputyId === other.deputyId &&
  one.from === other.from &&
  one.until === other.until &&
  one.role === other.role;

/**
 * One more leave; the same said again changes nothing. What was over long ago is let go of.
 * @throws Refused `date_in_past`, `date_too_far`; `unknown_person` where somebody would stand in for themself; `leave_overlaps`
 * when the person is away on one of the days already; `deputy_away` when the one who is to stand in is away then, or others
 * rely on the one who would be; KeyUsed when the key said another leave
 */
export function withLeave(leaves: readonly Leave[], leave: Leave, at: Instant): Leave[] {
  const today = dayOf(at);
  const before = leaves.find(({ id }) => id === leave.id);
  if (before && !isSame(before, leave)) throw new KeyUsed();
  if (before) return [...leaves];
  if (leave.from < today) throw new Refused('date_in_past');
  if (leave.until > addDays(today, limits.leaveAheadDays)) throw new Refused('date_too_far');
  if (leave.deputyId === leave.personId) throw new Refused('unknown_person');
  const then = leaves.filter((one) => isOpen(one, today) && meet(one, leave));
  if (then.some((one) => one.personId === leave.personId)) throw new Refused('leave_overlaps');
  const isNeeded = (one: Leave) => one.personId === leave.deputyId || one.deputyId === leave.personId;
  if (then.some(isNeeded)) throw new Refused('deputy_away');
  const kept = leaves.filter(({ until }) => until >= addDays(today, -limits.leaveKeptDays));
  return [...kept, leave];
}

/** Who may end it: who is away, who stands in, or whoever heads their office. */
export const mayEnd = (leave: Leave, by: { personId: PersonId; isHead: boolean }): boolean =>
  by.isHead || by.personId === leave.personId || by.personId === leave.deputyId;

/** It is over from this moment. Said again, it stays as it is. @throws Refused `not_found` */
export function endedLeave(leaves: readonly Leave[], id: LeaveId, at: Instant): Leave[] {
  const leave = leaves.find((one) => one.id === id);
  if (!leave) throw new Refused('not_found');
  if (!isOpen(leave, dayOf(at))) return [...leaves];
  return leaves.map((one) => (one.id === id ? { ...one, endedAt: at } : one));
}

/** Without those of somebody who has left the post, on either side. */
export const withoutMember = (leaves: readonly Leave[], personId: PersonId, role: StaffRole): Leave[] =>
  leaves.filter((one) => one.role !== role || (one.personId !== personId && one.deputyId !== personId));
