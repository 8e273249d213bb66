import type { Speciality } from '../../../contract/people/roster';
import type { StaffMember } from '../../case/case';

/** Someone who may have a case, with all that their place in the list follows from: facts about now, no marks. */
export type Contender = {
  member: StaffMember;
  onDuty: boolean;
  /** Who is away and has them stand in; absent: nobody. */
  standsInFor?: readonly string[];
  /** The field of theirs that the case is about. */
  field: Speciality | null;
  /** Speaks the language the resident asked for. */
  speaks: boolean;
  /** Open cases in their hands. */
  load: number;
  /** Cases given to them this month. */
  share: number;
};

const first = (one: boolean, other: boolean): number => Number(other) - Number(one);
const alphabetical = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

/** Below zero when the first stands before the second. Never zero for two people: the order of a list is decided. */
const compare = (one: Contender, other: Contender): number =>
  first(one.onDuty, other.onDuty) ||
  first(one.field !== null, other.field !== null) ||
  first(one.speaks, other.speaks) ||
  one.load - other.load ||
  one.share - other.share ||
  alphabetical(one.member.name, other.member.name) ||
  alphabetical(one.member.personId, other.member.personId);

/**
 * Whom a case is proposed to, first things first: those on duty, the field, the language, then who has less in hand
 * and was given less this month. For the one who assigns, who may choose otherwise; nobody else sees it.
 */
export const ranked = (contenders: readonly Contender[]): Contender[] => [...contenders].sort(compare);
