import type { Instant } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { Actor, CaseHead } from '../../domain/case/case';
import { addHours, addMs, dayOf } from '../../domain/clocks/day';
import type { ClockSettings } from '../../domain/clocks/rules';
import { actOnce } from '../../work/case/act';
import { fileOnce } from '../../work/case/file';
import { openCase } from '../../work/case/open';
import type { Store } from '../../store/createStore';
import { asResident, asStaff, postHolder, residentWho, type Cast } from './cast';
import { filingOf } from './filing';
import type { Life } from './life';
import { scriptOf, type Doer } from './script';

/** Steps of a seeded case follow each other by at most this many hours, so that most dates are kept. */
const longestGap = 20;
/** So long before a step whoever takes it opens the case, milliseconds. */
const before = 5 * 60_000;

/** Who carries the cases of a kind in every county. */
const handlers: Record<CaseKind, string> = {
  consultation: 'lawyer-1',
  legalAid: 'lawyer-2',
  petition: 'agent-1',
  aidComplaint: 'bureau-dispatcher',
};

export type Playing = { store: Store; cast: Cast; numberSecret: string; rules: ClockSettings; now: Instant };

function actorOf(cast: Cast, life: Life, head: CaseHead, by: Doer): Actor {
  if (by === 'resident') return asResident(residentWho(cast, life.who));
  const [level = '', post = ''] = by.split(':');
  const area = level === 'city' ? `${life.county.slice(0, 4)}00` : life.county;
  return asStaff(cast, postHolder(cast, area, post), head);
}

/**
 * Lives one invented case through the API's own rules: files it as long ago as it says and does all its steps. Safe to
 * repeat: a case already there is gone on with from where it stands.
 */
export async function play(playing: Playing, life: Life, number: number): Promise<void> {
  const { store, cast, numberSecret, rules, now } = playing;
  const owner = residentWho(cast, life.who);
  const filing = filingOf(life, owner.name, number, dayOf(now));
  const filedAt = addHours(now, -life.hoursAgo);
  const tools = { store, numberSecret, rules };
  const filed = await fileOnce(owner.personId, filing, { ...tools, now: filedAt });
  let { head } = filed;

  const handlerId = postHolder(cast, life.county, handlers[life.kind]).personId;
  const acts = scriptOf(life, { now, handlerId });
  const gap = Math.min(longestGap, life.hoursAgo / (acts.length + 1));
  for (const [index, { by, deed }] of acts.entries()) {
    if (head.version > index + 1) continue;
    const command = { ...deed, version: head.version, key: `${filing.key}-${index}` };
    const actor = actorOf(cast, life, head, by);
    const at = addHours(filedAt, gap * (index + 1));
    // Whoever works on a case has opened it: it stands with who has read it.
    if (by !== 'resident') await openCase(head.id, { ...tools, actor, now: addMs(at, -before) }, 'desk');
    ({ head } = await actOnce(head.id, command, { ...tools, actor, now: at }));
  }
}
