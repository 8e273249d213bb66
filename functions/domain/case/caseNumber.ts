import { createHmac } from 'node:crypto';
import { checkDigit } from '../../contract/numbers/caseNumber';
import type { AreaCode, CaseId, CaseNumber, ClientKey, Instant, PersonId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import { dayOf } from '../clocks/day';
import { lifecycles } from '../kinds/lifecycles';

/**
 * The id of a case from its owner and the key of the filing: the same retry gives the same id, without a counter
 * that all filings of a county would queue at. Ten digits can meet another case's, rarely; then the next `probe` is
 * tried, in the same order on every retry. Keyed by a secret, so that nobody can search for a stranger's id.
 */
export function caseId(ownerId: PersonId, key: ClientKey, probe: number, secret: string): CaseId {
  const mac = createHmac('sha256', secret).update(`${ownerId} ${key} ${probe}`).digest();
  return (mac.readBigUInt64BE(0) % 10_000_000_000n).toString().padStart(10, '0');
}

/** The number an office reads aloud: county, year in Asia/Shanghai, kind, ten digits in two groups, check digit. */
export function caseNumber(id: CaseId, kind: CaseKind, areaCode: AreaCode, at: Instant): CaseNumber {
  const county = areaCode.slice(0, 6);
  const year = dayOf(at).slice(0, 4);
  const { letter } = lifecycles[kind];
  const check = checkDigit(`${county}${year}${letter}${id}`);
  return `${county}-${year}-${letter}-${id.slice(0, 5)}-${id.slice(5)}-${check}`;
}
