import type { Deed } from '../../contract/actions';
import type { Instant } from '../../contract/ids';
import { dayOf, daysBetween } from '../clocks/day';
import type { ClockKey } from '../clocks/table';
import type { ClockEdit } from '../clocks/turn';

const hourMs = 3_600_000;

/** Lengths that people name themselves: the time promised, the last day of a mandate. */
export function lengthsIn(deed: Deed, at: Instant): Partial<Record<ClockKey, number>> {
  switch (deed.action) {
    case 'promise':
      return { 'consult.promised': (Date.parse(deed.input.until) - Date.parse(at)) / hourMs };
    case 'agreeMandate':
      return { 'petition.mandate': daysBetween(dayOf(at), deed.input.until) };
    default:
      return {};
  }
}

/** Deeds that move a date already running: an extension and days of a hearing, and nothing else. */
export function editsIn(deed: Deed): ClockEdit[] {
  switch (deed.action) {
    case 'extend':
      return [{ key: 'petition.handle', extendBy: deed.input.days }];
    case 'recordHearing':
      return [{ key: 'petition.do_recheck', pause: { from: deed.input.from, to: deed.input.to } }];
    default:
      return [];
  }
}
