import type { HelpingView, NewHelping } from '../../functions/contract/people/helping';
import { addDays, dayOf } from '../../functions/domain/clocks/day';
import { noon } from './moves';
import type { Person } from './person';

/** What a father offers his daughter. */
export const newHelping = (part: Partial<NewHelping> = {}): NewHelping => ({
  scope: 'act',
  purpose: '帮我看进度、交材料',
  until: addDays(dayOf(noon), 90),
  name: '白凤山',
  ...part,
});

/** One lets the other act for them, by the code that the other scans. */
export async function helpedBy(
  helped: Person,
  helper: Person,
  part: Partial<NewHelping> = {},
): Promise<HelpingView> {
  const { scene } = await helped.call('offerHelping', { body: newHelping(part) });
  return helper.call('takeHelping', { body: { scene, name: '白玉兰' } });
}
