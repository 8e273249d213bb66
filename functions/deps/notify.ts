import { calendarOf, publishedYears } from '../domain/clocks/calendar';
import { usualWaits } from '../domain/deliveries/waits';
import type { NotifyDeps } from '../notify/handler';
import { keptMembers } from '../notify/members';
import type { PushDeps } from '../notify/push/handler';
import type { StoreEnv } from '../runtime/env';
import { log } from '../runtime/log';
import { createStore } from '../store/createStore';
import { now, storeOptionsFrom } from './store';

/** What tells inboxes, from the table's stream. */
export function notifyDeps(env: StoreEnv): NotifyDeps {
  const { inbox, people, deliveries, staffChannels } = createStore(storeOptionsFrom(env));
  const members = keptMembers((at, role) => people.members(at, role), now);
  return {
    ...{ inbox, deliveries, staffChannels, now, log },
    people: { get: (personId) => people.get(personId), members },
    // Staff are not phoned, so nothing of the calendar or of a place's own waits is asked for.
    rules: { waits: usualWaits, calendar: calendarOf(publishedYears, []) },
  };
}

/** What works on what WeChat told by itself, beside the inboxes: both need the table alone. */
export function pushDeps(env: StoreEnv): PushDeps {
  const { pushes, people, consents, deliveries } = createStore(storeOptionsFrom(env));
  return { pushes, people, consents, deliveries, log };
}
