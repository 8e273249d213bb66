import type { Instant } from '../../contract/ids';
import { deskWords } from '../../domain/deliveries/staffNews/deskWords';
import { gathering } from '../../domain/deliveries/staffNews/hours';
import { begin } from '../../domain/deliveries/begin';
import type { DeliveryRules } from '../../domain/deliveries/waits';
import type { People } from '../../store/people/people';
import type { StreamedEvent } from '../../store/cases/eventItem';
import type { StaffChannels } from '../../store/staffChannels/staffChannels';
import type { Deliveries } from '../../store/deliveries/deliveries';
import { noticesFor, type Notice } from '../decide';
import { ofNoOtherSide } from '../otherSide';
import { noticeOf } from '../tell';

export type GatherDeps = {
  people: Pick<People, 'get'>;
  deliveries: Pick<Deliveries, 'begin'>;
  staffChannels: Pick<StaffChannels, 'gather'>;
  rules: DeliveryRules;
  now: () => Instant;
};

/** Begins to tell the one member of staff who is meant; somebody of the other side is told nothing. */
async function forOne(notice: Notice, personId: string, streamed: StreamedEvent, deps: GatherDeps) {
  const { about } = streamed;
  const [meant] = await ofNoOtherSide([personId], about.against, deps.people);
  if (meant === undefined) return;
  const { id: noticeId, ...rest } = noticeOf(streamed, notice, meant);
  const deskId = about.desk.organisationId;
  const delivery = begin({ noticeId, deskId, ...rest }, deps.now(), deps.rules);
  if (delivery) await deps.deliveries.begin(delivery);
}

/**
 * Notes what an event has for staff beyond their inboxes: a card for the one who is meant, and one more in the count
 * that the group of a desk is told of. It knows no channel: what is noted goes out as its time comes.
 */
export async function gatherNews(streamed: StreamedEvent, deps: GatherDeps): Promise<void> {
  const { caseId } = streamed.event;
  const noting = noticesFor(streamed).map(async (notice) => {
    const { to, kind, audience } = notice;
    if (audience !== 'staff') return;
    if (to.at === 'person') await forOne(notice, to.personId, streamed, deps);
    // The group of a desk is not even told that there is one more, of what only its head may know of.
    else if (deskWords[kind] !== null && !streamed.about.marks.includes('sealed'))
      await deps.staffChannels.gather(to.organisationId, gathering(deps.now(), kind), { kind, caseId });
  });
  await Promise.all(noting);
}
