import { createHmac } from 'node:crypto';
import type { Instant } from '../../contract/ids';
import { keeping } from '../../contract/case/keeping';
import * as z from '../../contract/z';
import { addMs, dayOf } from '../../domain/clocks/day';
import type { Pushed } from '../../domain/deliveries/pushed';
import { pushIn, pushKey } from '../keys/notices';
import type { Seal } from '../seal/seal';
import { Moment, moment, ttl } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

/** Marks an item as something WeChat told, which the filter of the stream goes by. */
export const pushMark = 'push';

/** Far longer than WeChat repeats anything, or the stream keeps it. */
const keptMs = keeping.push.length.days * 86_400_000;

const about = { templateId: z.string(), openid: z.string(), at: Moment };
const StoredPush = z.intersection(
  z.object({ pk: z.string().transform(pushIn), ...about }),
  z.discriminatedUnion('about', [
    z.object({ about: z.enum(['popup', 'change']), accepted: z.boolean() }),
    z.object({
      about: z.literal('sent'),
      messageId: z.string(),
      arrived: z.boolean(),
      reason: z.string().optional(),
    }),
  ]),
);

/**
 * WeChat's own number of a message, else what makes two events the same; of the last that is heard of a person on a day,
 * the day. Nobody can tell from it who it is about.
 */
function idOf(pushed: Pushed, pepper: string, isLast = false): string {
  const { openid, templateId, at } = pushed;
  const what =
    pushed.about !== 'sent' && isLast
      ? `last ${openid} ${templateId} ${dayOf(at)}`
      : pushed.about === 'sent'
        ? `sent ${pushed.messageId}`
        : [pushed.about, openid, at, templateId].join(' ');
  return createHmac('sha256', pepper).update(`push ${what}`).digest('hex');
}

const placeOf = (id: string): string => `${pushKey(id).pk} openid`;

export function pushItem(
  pushed: Pushed,
  now: Instant,
  { seal, pepper, isLast = false }: { seal: Seal; pepper: string; isLast?: boolean },
): Item {
  const id = idOf(pushed, pepper, isLast);
  return toItem({
    ...pushKey(id),
    ...pushed,
    et: pushMark,
    openid: seal.seal(pushed.openid, placeOf(id)),
    at: moment(pushed.at),
    reason: pushed.about === 'sent' ? (pushed.reason ?? undefined) : undefined,
    ttl: ttl(addMs(now, keptMs)),
  });
}

export function readPush(item: Item, seal: Seal): { id: string; pushed: Pushed } {
  const { pk: id, openid: sealed, templateId, at, ...rest } = readItem(StoredPush, item);
  const said = { openid: seal.open(sealed, placeOf(id)), templateId, at };
  if (rest.about !== 'sent') return { id, pushed: { ...said, about: rest.about, accepted: rest.accepted } };
  const { messageId, arrived, reason = null } = rest;
  return { id, pushed: { ...said, about: 'sent', messageId, arrived, reason } };
}
