import type { OrganisationId, PersonId } from '../../contract/ids';
import type { Filing } from '../../contract/kinds';
import type { CaseEvent, CaseHead, Move, OrganisationRef } from '../../domain/case/case';
import { caseId } from '../../domain/case/caseNumber';
import { file } from '../../domain/filing/file';
import { grewInto } from '../../domain/systemSteps/systemStep';
import { Refused } from '../../domain/refused';
import { desksFor } from '../../domain/standing/routing';
import { levelAbove } from '../../domain/standing/superiors';
import type { Alongside } from '../../store/ports';
import type { FileRow } from '../../store/files/filePorts';
import type { OpenContext } from '../context';
import { SameMatter } from '../problems/refusals';
import { attaching } from './attaching';
import { filesOf } from './filesOf';
import { firstOf } from './firstOf';
import { mustBeFileable } from './mayFile';
import { otherSideOf } from './otherSide';
import { sameMatter } from './sameMatter';

type Filed = { isNew: boolean; head: CaseHead; events: CaseEvent[]; files: FileRow[] };
type Tools = Pick<OpenContext, 'store' | 'now' | 'numberSecret' | 'rules'>;

/** Ids that two filings meet at are so rare that a third in a row means the secret or the table is wrong. */
const probes = 5;

/**
 * The desk that receives it; the level above, when the desk itself is the other side.
 * @throws Refused `unknown_area`, `unknown_organisation`
 */
async function receivingDesk(
  { kind, areaCode }: Filing,
  against: readonly OrganisationId[],
  { store }: Tools,
): Promise<OrganisationRef> {
  const ids = desksFor(kind, areaCode);
  const [area, near] = await Promise.all([store.areas.get(areaCode), firstOf(ids, [], store)]);
  if (!area) throw new Refused('unknown_area');
  if (!near) throw new Refused('unknown_organisation');
  if (!against.includes(near.organisationId)) return near;
  const above = await firstOf(levelAbove({ kind, desk: near, against }), against, store);
  if (!above) throw new Refused('no_superior');
  return above;
}

/** The resident's own consultation that a filing grew out of. @throws Refused `not_found` when it is none of theirs */
async function originOf({ cameFrom }: Filing, ownerId: PersonId, { store }: Tools): Promise<CaseHead | null> {
  if (cameFrom === undefined) return null;
  const head = await store.cases.get(cameFrom);
  if (!head || head.ownerId !== ownerId || head.kind !== 'consultation') throw new Refused('not_found');
  return head;
}

const isStale = (error: unknown): boolean => error instanceof Refused && error.code === 'stale_version';

/** Writes a new case and, in the same transaction, the link from the one it grew out of. */
async function put(move: Move, origin: CaseHead | null, files: Alongside, { store, now, rules }: Tools) {
  const { id: newId, number, kind } = move.head;
  for (let known = origin; known;) {
    try {
      return await store.cases.put(move, {
        ...files,
        other: grewInto(known, { caseId: newId, number, kind }, now, rules),
      });
    } catch (error) {
      // Somebody wrote to the consultation meanwhile: the link goes after what they wrote.
      const newer = isStale(error) ? await store.cases.get(known.id, known.version + 1) : null;
      if (!newer || newer.version === known.version) throw error;
      known = newer;
    }
  }
  return store.cases.put(move, files);
}

/**
 * Files a case with the files it names, or finds the one that the same person filed under the same key, as it is now.
 * @throws Refused `unknown_area`, `unknown_organisation`, `no_superior`, `not_found` (of `cameFrom`), `unknown_file`, SameMatter, and
 * what `mustBeFileable` throws
 */
export async function fileOnce(ownerId: PersonId, filing: Filing, tools: Tools): Promise<Filed> {
  const { store, now, numberSecret, rules } = tools;
  mustBeFileable(filing, now);
  const against = await otherSideOf(filing, store);
  const [desk, origin] = await Promise.all([
    receivingDesk(filing, against, tools),
    originOf(filing, ownerId, tools),
  ]);
  const cameFrom = origin ? { caseId: origin.id, number: origin.number } : null;
  for (let probe = 0; probe < probes; probe += 1) {
    const id = caseId(ownerId, filing.key, probe, numberSecret);
    const move = file({ id, filing, ownerId, desk, against, cameFrom, at: now }, rules);
    const same = probe === 0 ? await sameMatter({ id, ownerId, against }, filing, store) : null;
    if (same !== null) throw new SameMatter(same);
    const stored = await put(move, origin, attaching(filing.form, move, ownerId, now), tools);
    if (stored.stored === 'new') {
      const events = [move.event];
      return { isNew: true, head: move.head, events, files: await filesOf(events, tools) };
    }
    const isTheSame = stored.head.ownerId === ownerId && stored.key === filing.key;
    const before = isTheSame ? await store.cases.whole(id) : null;
    if (before) return { isNew: false, ...before, files: await filesOf(before.events, tools) };
  }
  throw new Error('no free case id');
}
