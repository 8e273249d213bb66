import type { Instant } from '../../contract/ids';
import { deskWords } from '../../domain/staffNews/deskWords';
import { gathering } from '../../domain/staffNews/hours';
import type { StreamedEvent } from '../../store/ports';
import type { StaffChannels } from '../../store/staffChannelPorts';
import { noticesFor } from '../decide';

export type Gathering = { staffChannels: Pick<StaffChannels, 'gather'>; now: () => Instant };

/**
 * Adds what an event has for a desk to what its group is told of next; nothing for a desk of the other side, which
 * `noticesFor` has left out.
 */
export async function gatherNews(streamed: StreamedEvent, { staffChannels, now }: Gathering): Promise<void> {
  const stretch = gathering(now());
  for (const { to, kind, audience } of noticesFor(streamed)) {
    if (audience !== 'staff' || to.at !== 'desk' || deskWords[kind] === null) continue;
    await staffChannels.gather(to.organisationId, stretch, { kind, caseId: streamed.event.caseId });
  }
}
