import type { Rung } from '../../contract/tellings';
import type { Instant } from '../../contract/ids';
import { after } from '../../domain/deliveries/after';
import { seen } from '../../domain/deliveries/heard';
import type { Telling } from '../../domain/deliveries/telling';
import type { TellingRules } from '../../domain/deliveries/waits';
import { whenDue, type Due } from '../../domain/deliveries/whenDue';
import { errorFields, type Log } from '../../runtime/log';
import type { Inbox } from '../../store/ports';
import type { Tellings } from '../../store/deliveries/deliveryPorts';
import type { Attempt, Tried } from '../rungs/attempt';
import { isBroken } from '../isBroken';

export type CarryingOn = {
  tellings: Pick<Tellings, 'save' | 'change' | 'sentAs'>;
  inbox: Pick<Inbox, 'seenUntil'>;
  /** What tries each rung; one that is missing is not set up here. */
  rungs: Partial<Record<Rung, Attempt>>;
  /** Whether the paper of the step that a telling is about has to reach the resident and has not. */
  isUnserved: (telling: Telling) => Promise<boolean>;
  /** Tells the supervisors of a desk that somebody has still not been phoned; safe to repeat. */
  raise: (telling: Telling) => Promise<void>;
  rules: TellingRules;
  now: () => Instant;
  log: Log;
};

/** More steps than all the rungs of a ladder have. */
const mostSteps = 12;

const notSetUp: Attempt = async () => ({ outcome: 'notSetUp', reason: 'noChannel' });

/** Tries a rung. An attempt throws only when nothing went out. */
async function tried(telling: Telling, rung: Rung, { rungs, log }: CarryingOn): Promise<Tried> {
  try {
    return await (rungs[rung] ?? notSetUp)(telling);
  } catch (error) {
    log('delivery_failed', { rung, noticeId: telling.noticeId, ...errorFields(error) });
    if (isBroken(error)) return { outcome: 'failed', reason: 'broken' };
    return { outcome: 'later', reason: 'trouble', wait: 'longer' };
  }
}

/** An event may have been quicker than the answer to the send. What cannot be asked now is heard of as silence. */
async function heardBefore(telling: Telling, rung: Rung, made: Tried, tools: CarryingOn): Promise<Tried> {
  const { tellings, log } = tools;
  const { messageId, ...attempted } = made;
  if (messageId === undefined) return attempted;
  const { caseId, noticeId } = telling;
  try {
    const said = await tellings.sentAs(messageId, { caseId, noticeId, rung });
    if (!said) return attempted;
    return said.arrived ? { outcome: 'confirmed', reason: null } : { outcome: 'failed', reason: said.reason };
  } catch (error) {
    log('delivery_failed', { rung, noticeId, ...errorFields(error) });
    return attempted;
  }
}

async function tryRung(
  { rung, telling }: Extract<Due, { do: 'try' }>,
  tools: CarryingOn,
): Promise<Telling | null> {
  const claimed = await tools.tellings.save(telling);
  if (!claimed) return null;
  const made = await tried(claimed, rung, tools);
  const attempted = await heardBefore(claimed, rung, made, tools);
  const done = (found: Telling) => after(found, rung, attempted, tools.now(), tools.rules);
  // Mostly nobody has said anything of it meanwhile.
  return (await tools.tellings.save(done(claimed))) ?? tools.tellings.change(claimed, done);
}

/** Looked at in the app since: asked before every step but the very first, which comes too soon for it. */
async function isSeen({ personId, at, rungs, trying }: Telling, { inbox }: CarryingOn): Promise<boolean> {
  if (rungs.length === 1 && trying?.tries === 0) return false;
  const until = await inbox.seenUntil(personId);
  return until !== null && at <= until;
}

async function stepOf(telling: Telling, due: Due, tools: CarryingOn): Promise<Telling | null> {
  if (due.do === 'nothing') return null;
  if (due.do === 'ask')
    return tools.tellings.save((await tools.isUnserved(telling)) ? due.unserved : due.served);
  if (await isSeen(telling, tools)) return tools.tellings.save(seen(telling, tools.now()));
  if (due.do === 'try') return tryRung(due, tools);
  if (due.do === 'raise') await tools.raise(telling);
  return tools.tellings.save(due.telling);
}

/**
 * Takes one step after another of a telling until it has to wait or is over. Each rung is claimed by a write on the
 * version that was read, so that of two workers one goes on. What it then is, as far as this worker knows.
 * @throws StoreUnavailable: whatever was claimed then is found again when its lease is over.
 */
export async function carryOn(begun: Telling, tools: CarryingOn): Promise<Telling> {
  let telling = begun;
  for (let step = 0; step < mostSteps; step += 1) {
    const due = whenDue(telling, tools.now(), tools.rules);
    const next = await stepOf(telling, due, tools);
    if (!next) return telling;
    telling = next;
  }
  return telling;
}
