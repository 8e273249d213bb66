import type { AreaCode, CaseId, OrganisationId, PersonId } from '../contract/ids';
import { canonicalJson } from '../contract/canonical';
import type { Filing } from '../contract/kinds';
import type { CaseEvent, CaseHead, Move, OrganisationRef } from '../domain/case/case';
import { caseId } from '../domain/case/caseNumber';
import { grewInto } from '../domain/systemSteps/systemStep';
import { file } from '../domain/filing/file';
import { dayOf } from '../domain/clocks/day';
import { filesIn } from '../domain/files/filesIn';
import { kinds, readFrom } from '../domain/kinds';
import { isCompared, sameMatter } from '../domain/filing/sameMatter';
import { KeyUsed, SameMatter } from '../domain/refusals';
import { Refused } from '../domain/refused';
import { areaOfOrganisation, desksFor } from '../domain/standing/routing';
import { decidersAbove } from '../domain/standing/superiors';
import { newSalt } from '../runtime/ids';
import type { FileRow } from '../store/files/fileItem';
import type { Alongside } from '../store/cases/alongside';
import type { WorkDeps } from './deps';
import { filesAttached, filesOf } from './files';
import { firstOf } from './superior';
import { otherSideOf } from './otherSide';
import { retryWhileStale } from './retry';

type Filed = { isNew: boolean; head: CaseHead; events: CaseEvent[]; files: FileRow[] };

/** Ids that two filings meet at are so rare that a third in a row means the secret or the table is wrong. */
const probes = 5;
/** How many of a person's latest cases are compared. */
const latest = 20;
/** How often others may write to the case that a filing grew out of before the link is given up. */
const tries = 20;

/** Where the desk is looked for. */
function whereOf({ kind, areaCode }: Filing, [meant]: readonly OrganisationId[]): AreaCode {
  const { receivedWhere } = kinds[kind].particulars;
  return receivedWhere === 'otherSideIs' && meant !== undefined ? areaOfOrganisation(meant) : areaCode;
}

/**
 * The desk that receives it; when that is itself the other side, the level above, or another office beside it.
 * @throws Refused `unknown_area`, `unknown_organisation`
 */
async function receivingDesk(
  filing: Filing,
  against: readonly OrganisationId[],
  { store }: WorkDeps,
): Promise<OrganisationRef> {
  const { kind, areaCode } = filing;
  const ids = desksFor(kind, whereOf(filing, against));
  const [area, near] = await Promise.all([store.areas.get(areaCode), firstOf(ids, [], store)]);
  if (!area) throw new Refused('unknown_area');
  if (!near) throw new Refused('unknown_organisation');
  if (!against.includes(near.organisationId)) return near;
  const above = await firstOf(decidersAbove({ kind, desk: near, against }), against, store);
  if (!above) throw new Refused('no_superior');
  return above;
}

/** The resident's own case that a filing grew out of. @throws Refused `not_found` when it is none of theirs */
async function originOf(
  { cameFrom }: Filing,
  ownerId: PersonId,
  { store }: WorkDeps,
): Promise<CaseHead | null> {
  if (cameFrom === undefined) return null;
  const head = await store.cases.get(cameFrom);
  if (!head || head.ownerId !== ownerId || !kinds[head.kind].particulars.mayGrow)
    throw new Refused('not_found');
  return head;
}

/**
 * Only one's own cases are looked at, so it tells nobody anything of others. Once a case is filed, every retry finds
 * itself (`id`), whatever was filed after it.
 * @throws SameMatter
 */
async function mustBeNew(
  filing: Filing,
  { id, ownerId, against }: { id: CaseId; ownerId: PersonId; against: readonly OrganisationId[] },
  { store }: WorkDeps,
): Promise<void> {
  if (!isCompared(filing)) return;
  const { rows } = await store.cases.ownedBy(ownerId, { limit: latest });
  if (rows.some((row) => row.id === id)) return;
  const same = sameMatter(filing, against, rows);
  if (same) throw new SameMatter(same.id);
}

/** Writes a new case and, in the same transaction, the link from the one it grew out of. */
async function put(move: Move, origin: CaseHead | null, files: Alongside, { store, now, rules }: WorkDeps) {
  if (!origin) return store.cases.put(move, files);
  const { id, number, kind } = move.head;
  return retryWhileStale(tries, async (tried) => {
    // Somebody wrote to the consultation meanwhile: the link goes after what they wrote.
    const known = tried === 1 ? origin : ((await store.cases.get(origin.id, origin.version + 1)) ?? origin);
    const other = grewInto(known, { caseId: id, number, kind }, now, rules);
    return store.cases.put(move, { ...files, other });
  });
}

/** Whether what came under a key is what was filed with it. */
const isSameFiling = (before: { head: CaseHead; events: CaseEvent[] }, filing: Filing): boolean =>
  before.head.kind === filing.kind &&
  before.head.areaCode === filing.areaCode &&
  canonicalJson(before.events[0]?.details) === canonicalJson(filing.form);

/** Where a filing goes, and whom it is against. @throws Refused `unknown_area`, `unknown_organisation`, `no_superior` */
async function placedFor(ownerId: PersonId, filing: Filing, deps: WorkDeps) {
  readFrom(filing, (particulars, form) => particulars.mustBeFileable(form, dayOf(deps.now)));
  const { organisations: against, people: aside } = await otherSideOf(ownerId, filing, deps);
  return { desk: await receivingDesk(filing, against, deps), against, aside };
}

/**
 * Whether a filing would be received from somebody of whom nothing is kept yet: nothing is written.
 * @throws what `fileOnce` throws of it
 */
export async function mustBeReceivable(by: PersonId, filing: Filing, deps: WorkDeps): Promise<void> {
  await placedFor(by, filing, deps);
  if (filesIn(filing.form).length > 0) throw new Refused('unknown_file');
}

/**
 * Files a case with the files it names, or finds the one that the same person filed under the same key, as it is now.
 * @throws Refused `unknown_area`, `unknown_organisation`, `no_superior`, `not_found` (of `cameFrom`), `unknown_file`, SameMatter, and
 * KeyUsed when the key brought another filing before, and what `mustBeFileable` of its kind throws.
 * `isNameless`: asked without a name.
 */
export async function fileOnce(
  ownerId: PersonId,
  filing: Filing,
  deps: WorkDeps,
  isNameless = false,
): Promise<Filed> {
  const { store, now, numberSecret, rules } = deps;
  const [{ desk, against, aside }, origin] = await Promise.all([
    placedFor(ownerId, filing, deps),
    originOf(filing, ownerId, deps),
  ]);
  const cameFrom = origin ? { caseId: origin.id, number: origin.number } : null;
  for (let probe = 0; probe < probes; probe += 1) {
    const id = caseId(ownerId, filing.key, probe, numberSecret);
    const salt = newSalt();
    const move = file(
      { id, filing, ownerId, desk, against, aside, cameFrom, isNameless, salt, at: now },
      rules,
    );
    if (probe === 0) await mustBeNew(filing, { id, ownerId, against }, deps);
    const stored = await put(move, origin, filesAttached(filing.form, move, ownerId, now), deps);
    if (stored.stored === 'new') {
      const events = [move.event];
      return { isNew: true, head: move.head, events, files: await filesOf(events, deps) };
    }
    const isTheSame = stored.head.ownerId === ownerId && stored.key === filing.key;
    const before = isTheSame ? await store.cases.whole(id) : null;
    if (before && !isSameFiling(before, filing)) throw new KeyUsed(id);
    if (before) return { isNew: false, ...before, files: await filesOf(before.events, deps) };
  }
  throw new Error('no free case id');
}
