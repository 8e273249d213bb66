import type { Profile, Speciality } from '../../../contract/people/roster';
import type { StaffMember } from '../../case/case';
import { conflictOf, type ConflictSide, type Checked, type Matter } from './conflict';
import { ranked, type Contender } from './rank';
import type { Duty } from './roster';
import type { Wish } from './wish';

/** Someone who could carry a case, with what is known of them now. */
export type Known = {
  member: StaffMember;
  profile: Profile;
  asked: ConflictSide;
  load: number;
  share: number;
};

/** Those on duty for such cases at this moment. */
type Now = { wish: Wish; onDuty: readonly Duty[] };

const fieldIn = ({ specialities }: Profile, { fields }: Wish): Speciality | null =>
  fields.find((field) => specialities.includes(field)) ?? null;

const contender = ({ member, profile, load, share }: Known, { wish, onDuty }: Now): Contender => ({
  member,
  load,
  share,
  onDuty: onDuty.some(({ personId }) => personId === member.personId),
  field: fieldIn(profile, wish),
  speaks: profile.languages.includes(wish.language),
});

/**
 * Whom a case may be given to, in the order they are proposed. Those against whom something stands are not in it, and
 * nothing tells why.
 */
export const shortlist = (
  people: readonly Known[],
  checked: Checked,
  matters: readonly Matter[],
  now: Now,
): Contender[] =>
  ranked(
    people
      .filter(({ asked }) => conflictOf(asked, checked, matters) === null)
      .map((one) => contender(one, now)),
  );
