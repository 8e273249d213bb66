import type { Context } from 'aws-lambda';
import type { Day, Instant } from '../../contract/ids';
import { addDays, dayOf } from '../../domain/clocks/day';
import { errorFields } from '../../runtime/log';
import type { Deliveries } from '../../store/deliveries/deliveries';
import type { DeliveryOf } from '../../store/deliveries/deliveryItem';
import { deliver, type DeliverDeps } from './deliver';

export type DeliverDueDeps = DeliverDeps & { deliveries: Pick<Deliveries, 'get' | 'dueOn'> };

/** Days that are looked back on, every hour: as long an outage of this function is made up for by itself. */
const daysBack = 14;
/** In between, yesterday and today: each day is several questions to the table. */
const usualDaysBack = 1;
const isFullHour = (at: Instant): boolean => new Date(at).getUTCMinutes() === 0;

/** Tellings carried on at once, and the time kept back to finish them. */
const atOnce = 10;
const keptBackMs = 60_000;

/**
 * Carries on the tellings whose time has come, as the schedule calls it every minute.
 * @throws Error when some could not be carried on, after all others were, so that the alarm rings.
 */
export function createDeliverHandler(deps: DeliverDueDeps) {
  const { deliveries, now, log } = deps;

  async function one({ caseId, noticeId }: DeliveryOf): Promise<boolean> {
    try {
      const delivery = await deliveries.get(caseId, noticeId);
      if (delivery) await deliver(delivery, deps);
      return true;
    } catch (error) {
      log('delivery_failed', { caseId, noticeId, ...errorFields(error) });
      return false;
    }
  }

  /** Those of one day; what cannot be asked for holds up no other day. */
  async function carryOn(day: Day, before: Instant, remaining: () => number): Promise<boolean[]> {
    const done: boolean[] = [];
    try {
      for await (const page of deliveries.dueOn(day, before, atOnce)) {
        if (remaining() < keptBackMs) break;
        done.push(...(await Promise.all(page.map(one))));
      }
    } catch (error) {
      log('delivery_failed', { day, ...errorFields(error) });
      done.push(false);
    }
    return done;
  }

  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    const began = now();
    const done: boolean[] = [];
    const first = addDays(dayOf(began), isFullHour(began) ? -daysBack : -usualDaysBack);
    for (let day = first; day <= dayOf(began); day = addDays(day, 1))
      done.push(...(await carryOn(day, began, () => context.getRemainingTimeInMillis())));
    if (done.length > 0) log('carried_on', { count: done.length });
    const failed = done.filter((went) => !went).length;
    if (failed > 0) throw new Error(`${failed} tellings or days could not be carried on`);
  };
}
