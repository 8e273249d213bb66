import type { Robot } from '../../channels/wecom/robot';
import type { Instant } from '../../contract/ids';
import { addDays, addMs, dayOf } from '../../domain/clocks/day';
import { deskText, deskWords, mostNews } from '../../domain/deliveries/staffNews/deskWords';
import { errorFields, type Log } from '../../runtime/log';
import type { DeskNews } from '../../store/staffChannels/deskNewsItem';
import type { StaffChannels } from '../../store/staffChannels/staffChannels';

type SayDeps = {
  staffChannels: Pick<StaffChannels, 'news' | 'saveNews' | 'robot'>;
  /** Group robots; null where WeCom is not used. */
  robot: Robot | null;
  now: () => Instant;
  log: Log;
};

const minuteMs = 60_000;
/** After so many tries the inboxes have to be enough. */
const mostTries = 6;

function counts(items: DeskNews['items']): Map<string, number> {
  const cases = new Map<string, Set<string>>();
  for (const { kind, caseId } of items) {
    const word = deskWords[kind];
    if (word !== null) cases.set(word, (cases.get(word) ?? new Set()).add(caseId));
  }
  return new Map([...cases].map(([word, ids]) => [word, ids.size]));
}

/**
 * Says to the group of a desk what came to it. The row is written before the message goes out, so that of two workers
 * one says it; should that one die, the desk still has its inboxes and the next stretch.
 */
async function sayNews(
  { organisationId, from }: Pick<DeskNews, 'organisationId' | 'from'>,
  { staffChannels, robot, now, log }: SayDeps,
): Promise<void> {
  const news = await staffChannels.news(organisationId, from);
  if (!news?.nextAt || news.nextAt > now()) return;
  const key = robot ? await staffChannels.robot(organisationId) : null;
  const said: DeskNews = { ...news, nextAt: null, tries: news.tries + 1 };
  if (!(await staffChannels.saveNews(said)) || !robot || key === null) return;
  const sent = await robot.send(key, deskText(counts(news.items), news.items.length >= mostNews));
  if (sent.outcome === 'sent') return;
  log('delivery_failed', { rung: 'robot', reason: sent.reason });
  if (sent.outcome !== 'later' || said.tries >= mostTries) return;
  const pauseMs = sent.wait === 'longer' ? said.tries * 5 * minuteMs : sent.wait.seconds * 1000;
  await staffChannels.saveNews({ ...said, version: said.version + 1, nextAt: addMs(now(), pauseMs) });
}

export type SayDueDeps = SayDeps & { staffChannels: Pick<StaffChannels, 'newsOn'> };

/** Desks looked at in one run; the rest are the next minute's. */
const atOnce = 100;

/** Says to each desk what is due to be said to it; one that fails holds up no other, nor does a day. */
export async function sayDue(deps: SayDueDeps): Promise<void> {
  const { staffChannels, now, log } = deps;
  const at = now();
  const notSaid = (error: unknown) => log('delivery_failed', { rung: 'robot', ...errorFields(error) });
  for (const day of [addDays(dayOf(at), -1), dayOf(at)]) {
    const page = await staffChannels.newsOn(day, at, { limit: atOnce }).catch(notSaid);
    for (const news of page?.rows ?? []) await sayNews(news, deps).catch(notSaid);
  }
}
