import type { AreaCode, CaseId, Instant, OrganisationId, PersonId } from '../../contract/ids';
import { canonicalJson } from '../../contract/record/canonical';
import type { Filing } from '../../contract/kinds';
import type {
  Actor,
  CaseEvent,
  CaseHead,
  Move,
  OrganisationRef,
  Salt,
  Through,
} from '../../domain/case/case';
import { caseId } from '../../domain/case/caseNumber';
import { grewInto } from '../../domain/systemSteps/systemStep';
import { file } from '../../domain/filing/file';
import { dayOf } from '../../domain/clocks/day';
import { kinds, readFrom } from '../../domain/kinds';
import { isCompared, sameMatter } from '../../domain/filing/sameMatter';
import { KeyUsed, SameMatter } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import { areaOfOrganisation, desksFor } from '../../domain/standing/routing';
import { mustNotBeOtherSide } from '../../domain/standing/guardianship';
import { mayFileInStead } from '../../domain/standing/helping';
import type { Seen } from '../../domain/standing/seen';
import { standings } from '../../domain/standing/standings';
import { decidersAbove } from '../../domain/standing/superiors';
import { newSalt } from '../../runtime/ids';
import type { FileRow } from '../../store/files/fileItem';
import type { Alongside } from '../../store/cases/alongside';
import type { WorkDeps } from '../deps';
import { filesAttached, filesOf } from '../files';
import { firstOf } from '../places/superior';
import { otherSideOf } from '../carriers/otherSide';
import { retryWhileStale } from '../retry';

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

/** Whose filing it is, and who files it in their stead; `helper` absent: the owner. */
type Whose = { ownerId: PersonId; helper: Actor | undefined };

/** Whether a case is there for whoever files: of a helper, what their leave shows them. */
const isThere = (head: Seen, { ownerId, helper }: Whose): boolean =>
  helper ? standings(helper, head).length > 0 : head.ownerId === ownerId;

/** The resident's own case that a filing grew out of. @throws Refused `not_found` when it is none of theirs */
async function originOf({ cameFrom }: Filing, whose: Whose, { store }: WorkDeps): Promise<CaseHead | null> {
  if (cameFrom === undefined) return null;
  const head = await store.cases.get(cameFrom);
  if (!head || !isThere(head, whose) || !kinds[head.kind].particulars.mayGrow) throw new Refused('not_found');
  return head;
}

type Comparing = Whose & { id: CaseId; against: readonly OrganisationId[] };

/**
 * Only cases of one's own are looked at, or of whom one helps what is there for the helper, so it tells nobody anything of others.
 * Once a case is filed, every retry finds itself (`id`), whatever was filed after it.
 * @throws SameMatter
 */
async function mustBeNew(
  filing: Filing,
  { id, against, ...whose }: Comparing,
  { store }: WorkDeps,
): Promise<void> {
  if (!isCompared(filing)) return;
  const { rows: all } = await store.cases.ownedBy(whose.ownerId, { limit: latest });
  if (all.some((row) => row.id === id)) return;
  const there = all.filter((row) => isThere(row, whose));
  const same = sameMatter(filing, against, there);
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

/**
 * `isNameless`: asked without a name. `helper`: who files it in the owner's stead; `through`: who writes it down for the owner, beside
 * them; absent: the owner. Its files are theirs who sends it.
 */
type HowFiled = { isNameless?: boolean; helper?: Actor | undefined; through?: Through };

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
}

/** As it was when whoever helps filed it: what came after that is not there for them. */
const asFiled = (
  { head: { salt, filedAt }, events }: { head: CaseHead; events: CaseEvent[] },
  again: (salt: Salt, at: Instant) => Move,
) => ({ head: again(salt ?? newSalt(), filedAt).head, events: events.slice(0, 1) });

/**
 * Files a case with the files it names, or finds the one that the same person filed under the same key, as it is now.
 * @throws Refused `unknown_area`, `unknown_organisation`, `no_superior`, `not_found` (of `cameFrom`), `unknown_file`, SameMatter, and
 * KeyUsed when the key brought another filing before, `owners_alone` to a helper who may not file this, `guardian_is_other_side`, and what
 * `mustBeFileable` of its kind throws.
 */
export async function fileOnce(
  ownerId: PersonId,
  filing: Filing,
  deps: WorkDeps,
  { isNameless = false, helper, through }: HowFiled = {},
): Promise<Filed> {
  const { store, now, numberSecret, rules } = deps;
  if (helper) mustNotBeOtherSide(helper, filing);
  const [{ desk, against, aside }, origin] = await Promise.all([
    placedFor(ownerId, filing, deps),
    originOf(filing, { ownerId, helper }, deps),
  ]);
  const cameFrom = origin ? { caseId: origin.id, number: origin.number } : null;
  const asked = { filing, ownerId, helper, desk, against, aside, cameFrom, isNameless, through };
  for (let probe = 0; probe < probes; probe += 1) {
    const id = caseId(ownerId, filing.key, probe, numberSecret);
    const move = file({ ...asked, id, salt: newSalt(), at: now }, rules);
    if (helper && !mayFileInStead(helper, move.head)) throw new Refused('owners_alone');
    if (probe === 0) await mustBeNew(filing, { id, ownerId, against, helper }, deps);
    const stored = await put(
      move,
      origin,
      filesAttached(filing.form, move, (helper ?? through)?.personId ?? ownerId, now),
      deps,
    );
    if (stored.stored === 'new') {
      const events = [move.event];
      return { isNew: true, head: move.head, events, files: await filesOf(events, deps) };
    }
    const isTheSame = stored.head.ownerId === ownerId && stored.key === filing.key;
    const before = isTheSame ? await store.cases.whole(id) : null;
    if (before && !isSameFiling(before, filing)) throw new KeyUsed(id);
    if (!before) continue;
    const found = isThere(before.head, { ownerId, helper })
      ? before
      : asFiled(before, (salt, at) => file({ ...asked, id, salt, at }, rules));
    return { isNew: false, ...found, files: await filesOf(found.events, deps) };
  }
  throw new Error('no free case id');
}
