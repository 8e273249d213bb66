import type { Context } from 'aws-lambda';
import { Day, type Instant } from '../contract/ids';
import type { ClockSettings } from '../domain/clocks/rules';
import { errorFields, type Log } from '../runtime/log';
import type { Store } from '../store/createStore';
import { recountAll } from '../work/clock/recountAll';
import { checkChains } from '../work/record/checkChains';
import { type PublishDeps, publishRoots } from '../work/record/publishRoots';
import { goOnAnew, type GoOnAnewDeps } from '../work/search/goOnAnew';
import { sweepDue } from '../work/clock/sweepDue';

export type ScheduleDeps = {
  store: Pick<Store, 'cases' | 'organisations' | 'people' | 'sweepMark' | 'calendarMark'> &
    Pick<Store, 'dayDigests' | 'roots' | 'chainMark'> &
    Pick<Store, 'matters' | 'ratings' | 'drafts' | 'readings' | 'deliveries' | 'files' | 'joinings'> &
    Pick<Store, 'notes'>;
  /** Goes on with new keys of what cases are found by. */
  words: GoOnAnewDeps['words'];
  /** Lays a day's root out of reach of whoever writes the table. */
  copyRoot: PublishDeps['copyRoot'];
  rules: ClockSettings;
  /** By which names of parties are found in the register of matters. */
  numberSecret: string;
  now: () => Instant;
  log: Log;
};

/** Cases that are written anew with a new key in one run: what is due comes first, and this can wait. */
const anewAtOnce = 200;

/** Days have hyphens, ids of cases have none. */
const isDay = (what: string): boolean => Day.safeParse(what).success;

/**
 * The clock sweep, as the schedule calls it; then what a new calendar moves, the roots of the days that are over, and
 * whether what is kept is what was written.
 * @throws Error when some case could not be read or written, after all others were done, so that the alarm rings.
 */
export function createScheduleHandler({
  store,
  words,
  copyRoot,
  rules,
  numberSecret,
  now,
  log,
}: ScheduleDeps) {
  return async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    const work = {
      ...store,
      rules,
      numberSecret,
      now,
      remaining: () => context.getRemainingTimeInMillis(),
      failed: (what: string, error: unknown) =>
        log('sweep_failed', { ...(isDay(what) ? { day: what } : { caseId: what }), ...errorFields(error) }),
    };
    const swept = await sweepDue(work);
    log('swept', { count: swept.changed });
    const untold = await store.deliveries.untold().catch((error: unknown) => {
      log('sweep_failed', errorFields(error));
      return 0;
    });
    // What the law asks to be told, and neither a message nor a phone call has: their supervisors know.
    if (untold > 0) log('untold', { count: untold });
    const recounted = await recountAll(work);
    if (recounted) log('recounted', { count: recounted.changed });
    // What is published is made from what the stream noted, whether a chain holds or not.
    const published = await publishRoots({ ...store, copyRoot, now: now() }).catch((error: unknown) => {
      log('sweep_failed', errorFields(error));
      return null;
    });
    if (published) log('roots_published', { count: published });
    let unread = 0;
    await checkChains({
      ...work,
      now: now(),
      broken: (caseId, seq) => log('chain_broken', { caseId, seq }),
      failed: (caseId, error) => {
        unread += 1;
        work.failed(caseId, error);
      },
    });
    await goOnAnew(anewAtOnce, { ...work, words }).catch((error: unknown) =>
      log('sweep_failed', errorFields(error)),
    );
    const failed = swept.failed + (recounted?.failed ?? 0) + unread;
    const { daysUnread } = swept;
    if (failed + daysUnread > 0)
      throw new Error(`${failed} cases and ${daysUnread} days were left out of the sweep`);
    if (published === null) throw new Error('the roots of days that are over are not published');
  };
}
