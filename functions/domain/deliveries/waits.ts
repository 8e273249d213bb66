import type { Instant } from '../../contract/ids';
import type { Calendar } from '../clocks/calendar';
import { addDays, addMs, dayOf, endOfDay, hourOf } from '../clocks/day';
import { nthDay } from '../clocks/walk';
import type { Attempted, Delivery, Trying } from './delivery';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How long a delivery waits for what. Settings, not law. */
export type Waits = {
  /** For a word that a message has arrived; WeChat's own may be forty minutes late. */
  confirmMinutes: number;
  /** For a channel that is down or out of quota, before the next rung. */
  patienceHours: number;
  /** The same, for what the law asks to be told. */
  statutoryPatienceHours: number;
  /** Until the supervisors hear that somebody has still not been phoned. */
  callWorkingDays: number;
  /** Days after being told in which the paper is to be opened, before the resident is phoned about it; one at least. */
  serviceDays: number;
};

export const usualWaits: Waits = {
  confirmMinutes: 60,
  patienceHours: 24,
  statutoryPatienceHours: 4,
  callWorkingDays: 2,
  serviceDays: 3,
};

export type DeliveryRules = { waits: Waits; calendar: Pick<Calendar, 'isWorkingDay'> };

/** A worker that has not come back by then is dead: longer than any function runs. */
export const leaseMs = 5 * minuteMs;

/** The pause after each try of a rung that is down; the last one from then on. */
const pausesMinutes = [1, 2, 4, 8, 16, 30];
/** A day's quota begins anew at midnight in China; a little later, so that clocks need not agree. */
const afterMidnightHours = 1 / 6;

export const confirmBy = (at: Instant, { waits }: DeliveryRules): Instant =>
  addMs(at, waits.confirmMinutes * minuteMs);

export const callBy = (at: Instant, { waits, calendar }: DeliveryRules): Instant =>
  endOfDay(nthDay(dayOf(at), waits.callWorkingDays, calendar.isWorkingDay));

export function tryAgainAt(
  { tries }: Trying,
  { wait }: Extract<Attempted, { outcome: 'later' }>,
  at: Instant,
): Instant {
  if (wait === 'tomorrow') return hourOf(addDays(dayOf(at), 1), afterMidnightHours);
  if (wait !== 'longer') return addMs(at, wait.seconds * 1000);
  const pause = pausesMinutes[Math.min(tries, pausesMinutes.length) - 1] ?? 1;
  return addMs(at, pause * minuteMs);
}

/** The moment from which a rung that is down is not waited for any longer. */
export const patienceEnds = (
  { statutory }: Pick<Delivery, 'statutory'>,
  { since }: Trying,
  { waits }: DeliveryRules,
): Instant => addMs(since, (statutory ? waits.statutoryPatienceHours : waits.patienceHours) * hourMs);
