import { createHmac } from 'node:crypto';
import type { AreaCode, CaseId, CaseNumber, ClientKey, Instant, PersonId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import { dayOf } from '../clocks/day';
import { lifecycles } from '../kinds/lifecycles';

/** Letters become two digits (A = 10), so that a wrong letter counts too. */
const digits = (text: string): number[] =>
  [...text].flatMap((char) => [...String(parseInt(char, 36))].map(Number));

/** Damm's quasigroup of order ten: totally anti-symmetric, which is what makes a swap of neighbours show. */
const damm = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

/**
 * Check digit of Damm: finds every wrong digit and every swap of neighbours with one decimal digit. (MOD 11,10 of
 * GB/T 17710 lets one swap in 45 through, MOD 11-2 needs an X, which is a kind's letter here.)
 */
export function checkDigit(text: string): number {
  return digits(text).reduce((row, digit) => Number(damm[row]?.[digit]), 0);
}

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

/** The id in the middle of a number. */
export const caseIdOf = (number: CaseNumber): CaseId => number.split('-').slice(3, 5).join('');

/** Whether a number read over the phone was heard right. */
export function isRightNumber(number: CaseNumber): boolean {
  const plain = number.replaceAll('-', '');
  return checkDigit(plain.slice(0, -1)) === Number(plain.slice(-1));
}
