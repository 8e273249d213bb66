import type { WeComApp } from '../../channels/wecom/app';
import type { Instant } from '../../contract/ids';
import { mayDisturbAt } from '../../domain/deliveries/staffNews/hours';
import type { Rates } from '../../store/rates';
import type { StaffChannels } from '../../store/staffChannels/staffChannels';
import type { Attempt, Tried } from './attempt';
import { cardTitles } from '../../domain/deliveries/staffNews/cardTitles';

export type WeComDeps = {
  /** The app in WeCom; null where none is set up. */
  weCom: WeComApp | null;
  staffChannels: Pick<StaffChannels, 'account'>;
  rates: Rates;
  /** Where the app is, as browsers write it; null where it is not known, and then a card has nothing to open. */
  appOrigin: string | null;
  now: () => Instant;
};

/**
 * WeCom drops in silence what one member gets beyond 30 messages a minute and 1,000 an hour; a third of each is kept
 * back for what others send them.
 */
const limits = [
  { per: 'minute', ms: 60_000, most: 20 },
  { per: 'hour', ms: 3_600_000, most: 600 },
] as const;

const secondsUntil = (from: Instant, to: number): number =>
  Math.max(1, Math.ceil((to - Date.parse(from)) / 1000));

/** Seconds until this member may be sent one more; 0 for now. Counts it. */
async function waitFor(personId: string, now: Instant, rates: Rates): Promise<number> {
  for (const { per, ms, most } of limits) {
    const start = Math.floor(Date.parse(now) / ms) * ms;
    const end = start + ms;
    const total = await rates.add(
      `wecom ${per} ${personId}`,
      new Date(start).toISOString(),
      1,
      new Date(end).toISOString(),
    );
    if (total > most) return secondsUntil(now, end);
  }
  return 0;
}

const later = (reason: string, seconds: number): Tried => ({ outcome: 'later', reason, wait: { seconds } });

/** The rung of WeCom cards, for the one member of staff who is meant: not at night, and never more than WeCom takes. */
export const weCom =
  (deps: WeComDeps): Attempt =>
  async ({ kind, personId, caseId, caseNumber }) => {
    const { staffChannels, rates, appOrigin, now } = deps;
    const title = cardTitles[kind];
    if (!deps.weCom || appOrigin === null || title === null)
      return { outcome: 'notSetUp', reason: 'weComNotSetUp' };
    const userId = await staffChannels.account(personId);
    if (userId === null) return { outcome: 'noAddress', reason: 'noWeComAccount' };
    const at = now();
    const allowedAt = mayDisturbAt(at, kind);
    if (allowedAt > at) return later('quietHours', secondsUntil(at, Date.parse(allowedAt)));
    const wait = await waitFor(personId, at, rates);
    if (wait > 0) return later('memberLimit', wait);
    return deps.weCom.send({
      userId,
      title,
      description: `编号 ${caseNumber}。点开查看，请按期办理。`,
      url: `${appOrigin}/staff/pages/case/index?caseId=${caseId}`,
    });
  };
