import { limits } from '../../contract/limits';
import type { Day } from '../../contract/ids';
import type { NewGuardian } from '../../contract/people/guardian';
import type { Filing } from '../../contract/kinds';
import type { Actor } from '../case/case';
import { addDays } from '../clocks/day';
import { adultOn } from '../filing/applicant';
import { partiesOf } from '../filing/parties';
import { Refused } from '../refused';
import { partyName } from './assignment/partyName';

/**
 * The last day on which what was seen holds: the day before a child is of age (民法典 17), and never longer than until the paper is
 * shown again, since a court may change it (36) and a grown person may recover (39).
 * @throws Refused `ward_of_age`, `date_in_future` of a day of birth that is not there yet
 */
export function guardianUntil({ bornOn }: Pick<NewGuardian, 'bornOn'>, today: Day): Day {
  const longest = addDays(today, limits.guardianDays);
  if (bornOn === undefined) return longest;
  if (bornOn > today) throw new Refused('date_in_future');
  const lastOfChildhood = addDays(adultOn(bornOn), -1);
  if (lastOfChildhood < today) throw new Refused('ward_of_age');
  return lastOfChildhood < longest ? lastOfChildhood : longest;
}

/**
 * Nobody acts for a ward against themself (民法典 168: in another's name with oneself; 35: in the ward's interest alone). They are
 * known by the name that the office saw on their paper, however it is spaced, and by what the form itself says.
 * @throws Refused `guardian_is_other_side`
 */
export function mustNotBeOtherSide({ name, helping }: Actor, filing: Filing): void {
  if (!helping?.guardian) return;
  const mine = partyName(name ?? '');
  const against = partiesOf(filing).filter(({ side }) => side === 'otherSide');
  const isNamed = mine !== '' && against.some((one) => partyName(one.name).includes(mine));
  const isSaid = 'guardianIsOtherSide' in filing.form && filing.form.guardianIsOtherSide === true;
  if (isNamed || isSaid) throw new Refused('guardian_is_other_side');
}
