import { publishedCalendar } from '../../../functions/domain/clocks/calendar';
import { begin } from '../../../functions/domain/deliveries/begin';
import type { Delivery } from '../../../functions/domain/deliveries/delivery';
import { usualWaits, type DeliveryRules } from '../../../functions/domain/deliveries/waits';

export const rules: DeliveryRules = { waits: usualWaits, calendar: publishedCalendar };
/** A Wednesday at noon in China. */
export const noon = '2026-08-05T04:00:00.000Z';
export const after = (minutes: number): string => new Date(Date.parse(noon) + minutes * 60_000).toISOString();

const notice = {
  noticeId: '4821370655.3.decision.p0000000000000000000000001',
  at: noon,
  caseId: '4821370655',
  caseNumber: '150902-2026-Z-48213-70655-9',
  personId: 'p0000000000000000000000001',
  audience: 'resident',
  deskId: 'legalAidAgency-150902000000',
} as const;

/** The telling of a decision on legal aid, which the law asks to be told; or of what is said otherwise. */
export function begun(
  kind: Delivery['kind'] = 'decision',
  caseKind: Delivery['caseKind'] = 'legalAid',
): Delivery {
  const delivery = begin({ ...notice, kind, caseKind }, noon, rules);
  if (!delivery) throw new Error(`${kind} goes no further than the inbox`);
  return delivery;
}

/** What was tried, as `subscription declined`. */
export const triedOf = ({ rungs }: Delivery): string[] =>
  rungs.map(({ rung, outcome, reason }) => [rung, outcome, reason].filter(Boolean).join(' '));
