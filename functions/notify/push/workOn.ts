import type { Pushed } from '../../domain/deliveries/pushed';
import type { Consents } from '../../store/consents/consents';
import type { People } from '../../store/people/people';
import type { Deliveries } from '../../store/deliveries/deliveries';

export type WorkOnDeps = {
  people: Pick<People, 'byOpenid'>;
  consents: Pick<Consents, 'happened' | 'usedUp'>;
  deliveries: Pick<Deliveries, 'arrived'>;
};

/** In whatever words: the person has refused, or no consent was left. */
const isRefusal = (reason: string | null): boolean => /\b43101\b|refuse|reject/i.test(reason ?? '');

/** Does what follows from something WeChat told; doing it again changes nothing. Who it is about may not be known here. */
export async function workOn(
  { id, pushed }: { id: string; pushed: Pushed },
  { people, consents, deliveries }: WorkOnDeps,
): Promise<void> {
  const { openid, templateId, at } = pushed;
  if (pushed.about === 'sent') {
    const { messageId, arrived, reason } = pushed;
    await deliveries.arrived(messageId, { arrived, reason }, at);
    if (!isRefusal(reason)) return;
  }
  const person = await people.byOpenid(openid);
  if (!person) return;
  if (pushed.about === 'sent') return consents.usedUp(person.personId, templateId, at);
  const { about: from, accepted } = pushed;
  await consents.happened(person.personId, { templateId, accepted, at, from, eventId: id });
}
