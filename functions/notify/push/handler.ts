import type { DynamoDBRecord } from 'aws-lambda';
import type { Pushed } from '../../domain/deliveries/pushed';
import { errorFields, type Log } from '../../runtime/log';
import type { Consents } from '../../store/consents/consents';
import type { Deliveries } from '../../store/deliveries/deliveries';
import type { People } from '../../store/people/people';
import type { Pushes } from '../../store/pushes/pushes';
import { StreamImage } from '../streamImage';
import { isBroken } from '../isBroken';

type WorkOnDeps = {
  people: Pick<People, 'byOpenid'>;
  consents: Pick<Consents, 'happened' | 'usedUp'>;
  deliveries: Pick<Deliveries, 'arrived'>;
};

/** In whatever words: the person has refused, or no consent was left. */
const isRefusal = (reason: string | null): boolean => /\b43101\b|refuse|reject/i.test(reason ?? '');

/** Does what follows from something WeChat told; doing it again changes nothing. Who it is about may not be known here. */
async function workOn(
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

export type PushDeps = WorkOnDeps & { pushes: Pick<Pushes, 'read'>; log: Log };

/**
 * Works on what WeChat told, when that is what a record of the stream brings; says whether it was. What cannot be read is
 * logged and passed over: it must hold up nothing. @throws StoreUnavailable
 */
export const createPushHandler =
  (deps: PushDeps) =>
  async ({ dynamodb }: DynamoDBRecord): Promise<boolean> => {
    if (dynamodb?.NewImage?.et?.S !== 'push') return false;
    try {
      const told = await deps.pushes.read(StreamImage.parse(dynamodb.NewImage));
      if (told) await workOn(told, deps);
    } catch (error) {
      if (!isBroken(error)) throw error;
      deps.log('push_unread', errorFields(error));
    }
    return true;
  };
