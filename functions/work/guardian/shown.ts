import type { GuardianClaim } from '../../contract/people/guardian';
import type { GuardianClaimRow } from '../../store/helpings/claimItem';

/** What a guardian claims, as the office reads it. */
export const shownClaim = ({
  ward,
  wardName,
  guardianName,
  bornOn,
  paper,
  of,
  until,
}: GuardianClaimRow): GuardianClaim => ({
  ward,
  name: wardName,
  mine: guardianName,
  bornOn,
  paper,
  hasPhone: of !== null,
  until,
});
