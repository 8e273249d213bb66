import type { Instant } from '../../contract/ids';
import { act } from '../../domain/act';
import type { Actor, CaseHead } from '../../domain/case';
import { caseId } from '../../domain/caseNumber';
import { addHours } from '../../domain/clocks/day';
import { file } from '../../domain/file';
import type { Named } from '../../domain/place';
import { desksFor, organisationOf } from '../../domain/routing';
import type { Cases } from '../../store/ports';
import {
  asResident,
  asStaff,
  organisationRef,
  postHolder,
  residentWho,
  staffMember,
  type Cast,
} from './cast';
import { filingOf } from './filing';
import type { Life } from './life';
import { scriptOf, type Act } from './script';

/** Steps of a seeded case follow each other by at most this many hours, so that most dates are kept. */
const longestGap = 20;

type Played = { cases: Pick<Cases, 'put' | 'save'>; cast: Cast; numberSecret: string; now: Instant };

function actorOf(cast: Cast, life: Life, head: CaseHead, { by }: Act): Actor {
  if (by === 'resident') return asResident(residentWho(cast, life.who));
  return asStaff(cast, postHolder(cast, life.county, by.slice('post:'.length)), head);
}

function namedIn(cast: Cast, life: Life, head: CaseHead, { deed }: Act): Named {
  if (deed.action === 'transfer') return { organisation: organisationRef(cast, deed.input.organisationId) };
  if (deed.action === 'assign')
    return { assignee: staffMember(postHolder(cast, life.county, 'lawyer-2'), head.desk) };
  return {};
}

/**
 * Lives one invented case: files it as long ago as it says and does all its steps. Safe to repeat: a case already
 * there is gone on with from where it stands.
 */
export async function play(
  { cases, cast, numberSecret, now }: Played,
  life: Life,
  number: number,
): Promise<void> {
  const owner = residentWho(cast, life.who);
  const filing = filingOf(life, owner.name, number);
  const filedAt = addHours(now, -life.hoursAgo);
  const near = desksFor(life.kind, filing.areaCode).find((id) => cast.organisations.has(id));
  if (near === undefined) throw new Error(`the seed has no desk for a ${life.kind} in ${filing.areaCode}`);
  const desk = organisationRef(cast, near);
  const id = caseId(owner.personId, filing.key, 0, numberSecret);
  const filed = file({ id, filing, ownerId: owner.personId, desk, at: filedAt });
  const found = await cases.put(filed);
  let head = found.stored === 'new' ? filed.head : found.head;

  const department = `${organisationOf('department', filing.areaCode)}-1`;
  const acts = scriptOf(life, postHolder(cast, life.county, 'lawyer-2').personId, department);
  const gap = Math.min(longestGap, life.hoursAgo / (acts.length + 1));
  for (const [index, step] of acts.entries()) {
    if (head.version > index + 1) continue;
    const key = `${filing.key}-${index}`;
    const command = { ...step.deed, version: head.version, key };
    const at = addHours(filedAt, gap * (index + 1));
    const move = act(head, actorOf(cast, life, head, step), command, at, namedIn(cast, life, head, step));
    await cases.save(move);
    head = move.head;
  }
}
