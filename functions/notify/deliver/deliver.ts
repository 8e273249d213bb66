import type { Rung } from '../../contract/case/deliveries';
import type { Instant } from '../../contract/ids';
import { afterAttempt } from '../../domain/deliveries/afterAttempt';
import { seen } from '../../domain/deliveries/heard';
import type { Delivery } from '../../domain/deliveries/delivery';
import type { DeliveryRules } from '../../domain/deliveries/waits';
import { whenDue, type Due } from '../../domain/deliveries/whenDue';
import { errorFields, type Log } from '../../runtime/log';
import type { Inbox } from '../../store/inbox/inbox';
import type { Deliveries } from '../../store/deliveries/deliveries';
import type { Attempt, Tried } from '../rungs/attempt';
import { isBroken } from '../isBroken';

export type DeliverDeps = {
  deliveries: Pick<Deliveries, 'get' | 'save' | 'change' | 'sentAs'>;
  inbox: Pick<Inbox, 'seenUntil'>;
  /** What tries each rung; one that is missing is not set up here. */
  rungs: Partial<Record<Rung, Attempt>>;
  /** Whether the paper of the step that a telling is about has to reach the resident and has not. */
  isUnserved: (delivery: Delivery) => Promise<boolean>;
  /** Tells the supervisors of a desk that somebody has still not been phoned; safe to repeat. */
  raise: (delivery: Delivery) => Promise<void>;
  rules: DeliveryRules;
  now: () => Instant;
  log: Log;
};

/** More steps than all the rungs of a ladder have. */
const mostSteps = 12;

const notSetUp: Attempt = async () => ({ outcome: 'notSetUp', reason: 'noChannel' });

/** Tries a rung. An attempt throws only when nothing went out. */
async function tried(delivery: Delivery, rung: Rung, { rungs, log }: DeliverDeps): Promise<Tried> {
  try {
    return await (rungs[rung] ?? notSetUp)(delivery);
  } catch (error) {
    log('delivery_failed', { rung, noticeId: delivery.noticeId, ...errorFields(error) });
    if (isBroken(error)) return { outcome: 'failed', reason: 'broken' };
    return { outcome: 'later', reason: 'trouble', wait: 'longer' };
  }
}

/** An event may have been quicker than the answer to the send. What cannot be asked now is heard of as silence. */
async function heardBefore(delivery: Delivery, rung: Rung, made: Tried, deps: DeliverDeps): Promise<Tried> {
  const { deliveries, log } = deps;
  const { messageId, phone = null, ...attempted } = made;
  if (messageId === undefined) return attempted;
  const { caseId, noticeId } = delivery;
  try {
    const said = await deliveries.sentAs(messageId, { caseId, noticeId, rung }, phone);
    if (!said) return attempted;
    return said.arrived ? { outcome: 'confirmed', reason: null } : { outcome: 'failed', reason: said.reason };
  } catch (error) {
    log('delivery_failed', { rung, noticeId, ...errorFields(error) });
    return attempted;
  }
}

async function tryRung(
  { rung, delivery }: Extract<Due, { do: 'try' }>,
  deps: DeliverDeps,
): Promise<Delivery | null> {
  const claimed = await deps.deliveries.save(delivery);
  if (!claimed) return null;
  const made = await tried(claimed, rung, deps);
  const attempted = await heardBefore(claimed, rung, made, deps);
  const done = (found: Delivery) => afterAttempt(found, rung, attempted, deps.now(), deps.rules);
  // Mostly nobody has said anything of it meanwhile.
  return (await deps.deliveries.save(done(claimed))) ?? deps.deliveries.change(claimed, done);
}

/** Looked at in the app since: asked before every step but the very first, which comes too soon for it. */
async function isSeen({ personId, at, rungs, trying }: Delivery, { inbox }: DeliverDeps): Promise<boolean> {
  if (rungs.length === 1 && trying?.tries === 0) return false;
  const until = await inbox.seenUntil(personId);
  return until !== null && at <= until;
}

type Step = Exclude<Due, { do: 'nothing' }>;

/** Takes one step; null when somebody else wrote first. */
async function stepOf(delivery: Delivery, due: Step, deps: DeliverDeps): Promise<Delivery | null> {
  if (due.do === 'ask')
    return deps.deliveries.save((await deps.isUnserved(delivery)) ? due.unserved : due.served);
  if (await isSeen(delivery, deps)) return deps.deliveries.save(seen(delivery, deps.now()));
  if (due.do === 'try') return tryRung(due, deps);
  if (due.do === 'raise') await deps.raise(delivery);
  return deps.deliveries.save(due.delivery);
}

/**
 * Takes one step after another of a telling until it has to wait or is over. Each rung is claimed by a write on the
 * version that was read, so that of two workers one goes on. Who wrote first may only have put it on another desk's list,
 * so it is looked at again and is left alone when nothing is due any more. What it then is, as far as this worker knows.
 * @throws StoreUnavailable: whatever was claimed then is found again when its lease is over.
 */
export async function deliver(begun: Delivery, deps: DeliverDeps): Promise<Delivery> {
  let delivery = begun;
  for (let step = 0; step < mostSteps; step += 1) {
    const due = whenDue(delivery, deps.now(), deps.rules);
    if (due.do === 'nothing') return delivery;
    const next = await stepOf(delivery, due, deps);
    const found = next ?? (await deps.deliveries.get(delivery.caseId, delivery.noticeId));
    if (!found) return delivery;
    delivery = found;
  }
  return delivery;
}
