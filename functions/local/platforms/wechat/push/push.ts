import { randomBytes } from 'node:crypto';
import type { Pause } from '../../../pause';
import type { Deliveries } from '../../deliveries';
import { postThrice } from '../../postThrice';
import { signatureOf, signed, type PushTarget } from './envelope';
import { eventMessage, shapes, type NewEvent } from './event';

/**
 * What may happen to an event. `early`: it comes before the answer to the send it is about. `outOfOrder`: it waits until
 * the one after it has come. `late`: by forty minutes. `forged`: its signatures are wrong. With `errorStatus`, WeChat
 * says of a message it had taken that it did not reach the person.
 */
export type EventFault =
  | 'early'
  | 'twice'
  | 'outOfOrder'
  | 'late'
  | 'lost'
  | 'forged'
  | { readonly errorCode: number; readonly errorStatus: string };

export type PushedEvent = NewEvent & {
  readonly at: string;
  /** `givenUp`: the account's server did not answer `success` to any of three tries. */
  state: 'waiting' | 'taken' | 'givenUp' | 'lost';
};

export interface Push {
  /** Pushes an event after the present request is answered; resolves at once, and later only for an early one. */
  push(event: NewEvent): Promise<void>;
  /** The next events suffer this, one each. */
  next(fault: EventFault, times?: number): void;
  clear(): void;
  past(): readonly PushedEvent[];
  /** As the console does when the address is entered: whether the server there proves that it knows the token. */
  checkAddress(): Promise<boolean>;
}

interface Means {
  readonly fetch: typeof globalThis.fetch;
  readonly pause: Pause;
  readonly now: () => Date;
  readonly errands: Deliveries;
}

const lateMs = 40 * 60_000;
const keptEvents = 500;
const accountId = 'gh_000000000000';
const isSuccess = (text: string): boolean => ['success', ''].includes(text.trim());

/** Pushes events to the account's server, in three shapes in turn; to nobody when it has no address. */
export function eventPush(target: PushTarget | undefined, { fetch, pause, now, errands }: Means): Push {
  const faults: EventFault[] = [];
  const past: PushedEvent[] = [];
  const held: PushedEvent[] = [];
  let count = 0;

  async function deliver(event: PushedEvent, times: number, forged = false): Promise<void> {
    if (!target) return;
    const shape = shapes[count % shapes.length] ?? 'list';
    count += 1;
    const message = eventMessage(event, shape, accountId, new Date(event.at));
    const post = signed(target, message, event.openid, { at: now(), to: accountId, forged });
    for (let left = times; left > 0; left -= 1) {
      const took = await postThrice(post, isSuccess, { fetch, pause, stopping: errands.stopping });
      event.state = took === undefined ? 'givenUp' : 'taken';
    }
    for (const earlier of held.splice(0)) if (earlier !== event) await deliver(earlier, 1);
  }

  function remember(event: NewEvent, fault: EventFault | undefined): PushedEvent {
    const failed = typeof fault === 'object' && event.event === 'subscribe_msg_sent_event' ? fault : {};
    const pushed: PushedEvent = { ...event, ...failed, at: now().toISOString(), state: 'waiting' };
    past.push(pushed);
    past.splice(0, past.length - keptEvents);
    return pushed;
  }

  return {
    async push(event) {
      if (!target) return;
      const fault = faults.shift();
      const pushed = remember(event, fault);
      if (fault === 'lost') pushed.state = 'lost';
      else if (fault === 'outOfOrder') held.push(pushed);
      else if (fault === 'early') await deliver(pushed, 1);
      else
        errands.begin(
          () => deliver(pushed, fault === 'twice' ? 2 : 1, fault === 'forged'),
          fault === 'late' ? lateMs : 0,
        );
    },
    next: (fault, times = 1) => void faults.push(...Array.from({ length: times }, () => fault)),
    clear: () => void faults.splice(0),
    past: () => past,
    async checkAddress() {
      if (!target) return false;
      const [timestamp, nonce, echostr] = [
        String(Math.floor(now().getTime() / 1000)),
        String(randomBytes(4).readUInt32BE()),
        randomBytes(8).toString('hex'),
      ];
      const signature = signatureOf(target.token, timestamp, nonce);
      const query = new URLSearchParams({ signature, timestamp, nonce, echostr });
      const reply = await fetch(`${target.url}?${query.toString()}`).catch(() => undefined);
      return reply !== undefined && (await reply.text()) === echostr;
    },
  };
}
