import type { PersonId } from '../contract/ids';
import { calendarOf, publishedYears } from '../domain/clocks/calendar';
import { usualWaits } from '../domain/deliveries/waits';
import { createNotifyHandler } from '../notify/handler';
import { keptLeaves } from '../notify/deputies';
import { keptMembers } from '../notify/members';
import { createPushHandler } from '../notify/push/handler';
import { NotifyEnv } from '../runtime/env';
import { log, type Log } from '../runtime/log';
import { startedBy } from '../runtime/startedBy';
import { createStore } from '../store/createStore';
import { createKeptWords } from '../store/search/keptWords';
import { createKeptWork } from '../store/work/keptWork';
import { createFoldedLines } from '../store/inbox/foldedLines';
import { now, storeOptionsFrom } from './parts/store';
import streamFilters from './streamFilters.json';

/** What the table's stream brings: new events of timelines, and what WeChat told by itself. */
export const notifyFilter = streamFilters.notify;

/** Tells inboxes, and works on what WeChat told: both need the table alone. */
export function notifyHandler(env: NotifyEnv, say: Log = log, options = storeOptionsFrom(env)) {
  const { inbox, people, deliveries, staffChannels, pushes, consents, ...store } = createStore(options);
  const members = keptMembers((at, role) => people.members(at, role), now);
  const pushed = createPushHandler({ pushes, people, consents, deliveries, log: say });
  const deps = {
    inbox,
    folded: createFoldedLines(options),
    inboxLines: env.INBOX_LINES,
    deliveries,
    dayDigests: store.dayDigests,
    workloads: store.workloads,
    helpings: store.helpings,
    work: createKeptWork(options),
    words: createKeptWords(options),
    cases: store.cases,
    drafts: store.drafts,
    staffChannels,
    people: { get: (id: PersonId) => people.get(id), member: people.member, members },
    // Staff are not phoned, so nothing of the calendar or of a place's own waits is asked for.
    rules: { waits: usualWaits, calendar: calendarOf(publishedYears, []) },
    leaves: keptLeaves(store.leaves, now),
    now,
    log: say,
  };
  return createNotifyHandler(deps, pushed);
}

export const handler = startedBy(NotifyEnv, (env) => notifyHandler(env));
