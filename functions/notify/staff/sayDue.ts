import { addDays, dayOf } from '../../domain/clocks/day';
import { errorFields } from '../../runtime/log';
import type { StaffChannels } from '../../store/staffChannels/staffChannels';
import { sayNews, type SayDeps } from './sayNews';

export type SayDueDeps = SayDeps & { staffChannels: Pick<StaffChannels, 'newsOn'> };

/** Desks looked at in one run; the rest are the next minute's. */
const atOnce = 100;

/** Says to each desk what is due to be said to it; one that fails holds up no other. */
export async function sayDue(tools: SayDueDeps): Promise<void> {
  const { staffChannels, now, log } = tools;
  const at = now();
  for (const day of [addDays(dayOf(at), -1), dayOf(at)]) {
    const { rows } = await staffChannels.newsOn(day, at, { limit: atOnce });
    for (const news of rows)
      await sayNews(news, tools).catch((error: unknown) =>
        log('delivery_failed', { rung: 'robot', ...errorFields(error) }),
      );
  }
}
