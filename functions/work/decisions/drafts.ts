import type { CaseDrafts, DraftTurn, DraftView } from '../../contract/case/drafts';
import type { CaseAction, Command } from '../../contract/deeds/actions';
import type { CaseId } from '../../contract/ids';
import { canonicalJson } from '../../contract/record/canonical';
import type { CaseHead } from '../../domain/case/case';
import { isErased } from '../../domain/case/keptUntil';
import { decidesIn } from '../../domain/deeds';
import { turned, written, type Draft } from '../../domain/decisions/draft';
import { countedFor, draftDeeds, isOfItsOffice, preparable, unfitNow } from '../../domain/decisions/mayDraft';
import { InvalidInput } from '../../domain/refusals';
import { Refused } from '../../domain/refused';
import { readerOf } from '../../domain/standing/reader';
import { uncheckedIn } from '../case/articlesIn';
import type { ActorDeps } from '../deps';
import { byTwo } from './byTwo';
import { signersOf } from './signers';

/** A case for whoever reads it. @throws Refused `not_found` to a stranger, exactly as for a case that is not there */
async function readCase(caseId: CaseId, { store, actor }: ActorDeps, version?: number): Promise<CaseHead> {
  const head = await store.cases.get(caseId, version);
  const isReader = head !== null && readerOf(actor, head) !== null;
  // The store looks twice before it says that nothing is there, or nothing so new; a stranger waits as long.
  if (head && !isReader && version !== undefined && head.version >= version) await store.cases.get(caseId);
  if (!isReader) throw new Refused('not_found');
  return head;
}

/** The same for somebody of the office that answers for it. @throws Refused as above; `not_allowed` to whoever else reads it */
export async function caseOfOffice(caseId: CaseId, deps: ActorDeps, version?: number): Promise<CaseHead> {
  const head = await readCase(caseId, deps, version);
  if (!isOfItsOffice(deps.actor, head)) throw new Refused('not_allowed');
  return head;
}

/** A draft as somebody of its office is shown it. */
async function shown(
  draft: Draft,
  head: CaseHead,
  two: readonly CaseAction[],
  deps: ActorDeps,
): Promise<DraftView> {
  const { actor, now } = deps;
  const isByTwo = two.includes(draft.action);
  const { action, input, stage, revision, by, at, sentBack } = draft;
  return {
    ...{ action, input, stage, revision, at },
    byName: by.name,
    mine: by.personId === actor.personId,
    sentBack: sentBack && { byName: sentBack.name, at: sentBack.at, reason: sentBack.reason },
    unfit: unfitNow(draft, head, now),
    may: draftDeeds(draft, { actor, head, at: now, byTwo: isByTwo }),
    signers: stage === 'waiting' ? await signersOf(draft, head, isByTwo, deps) : [],
  };
}

const oneShown = async (draft: Draft, head: CaseHead, deps: ActorDeps): Promise<DraftView> =>
  shown(draft, head, await byTwo([draft.action], head, deps), deps);

/**
 * The drafts of a case for its office, and what may be prepared; to staff of another office who read the case there are none.
 * @throws Refused `not_found` to a stranger, `not_allowed` to residents
 */
export async function draftsOf(caseId: CaseId, deps: ActorDeps): Promise<CaseDrafts> {
  const head = await readCase(caseId, deps);
  if (deps.actor.role === 'resident') throw new Refused('not_allowed');
  return draftsBeside(head, deps);
}

/** The same of a case that is read already, by somebody of the staff who may. */
export async function draftsBeside(head: CaseHead, deps: ActorDeps): Promise<CaseDrafts> {
  const { store, actor, now } = deps;
  if (!isOfItsOffice(actor, head)) return { version: head.version, drafts: [], toPrepare: [], byTwo: [] };
  const toPrepare = preparable(actor, head, now);
  const all = await store.drafts.ofCase(head.id);
  const drafts = all.filter(({ organisationId }) => organisationId === head.desk.organisationId);
  const two = await byTwo([...new Set([...toPrepare, ...drafts.map(({ action }) => action)])], head, deps);
  return {
    version: head.version,
    drafts: await Promise.all(drafts.map((draft) => shown(draft, head, two, deps))),
    toPrepare,
    byTwo: two,
  };
}

type Writing = { command: Command; revision: number | null; isReady: boolean };

/**
 * Keeps a decision as it is written, in the place of the draft that was seen. The same once more does nothing new.
 * @throws Refused as `caseOfOffice`, `wrong_status` where it cannot be decided now, `draft_changed` when another draft is
 * there by now or it waits for a signature, `no_such_article`, `invalid_input` with files
 */
export async function writeDraft(
  caseId: CaseId,
  { command, revision, isReady }: Writing,
  deps: ActorDeps,
): Promise<DraftView> {
  const { store, actor, now } = deps;
  const { action, input, version } = command;
  const head = await caseOfOffice(caseId, deps, version);
  if (isErased(head) || decidesIn(action, head.kind) === null) throw new Refused('wrong_status');
  if (!preparable(actor, head, now).includes(action)) throw new Refused('wrong_status');
  // Files go with a step of whoever sent them: another's signature cannot bring them along.
  if ('files' in input && (input.files?.length ?? 0) > 0)
    throw new InvalidInput([{ pointer: '/command/input/files', code: 'unknown_field' }]);
  await uncheckedIn(command, deps);
  const before = await store.drafts.get(caseId, action);
  const about = {
    caseId,
    number: head.number,
    kind: head.kind,
    action,
    input,
    countedFor: countedFor(action, head),
  };
  const draft = written({ ...about, organisationId: head.desk.organisationId }, before, {
    ...{ actor, at: now, isReady },
  });
  const isOurs = before?.organisationId === head.desk.organisationId;
  if (before && isOurs && isSame(before, draft, revision)) return oneShown(before, head, deps);
  const isFree = !before || !isOurs || before.stage !== 'waiting';
  // What another office left lying is of no use here.
  const isSeen = !isOurs || (before?.revision ?? null) === revision;
  if (!isFree || !isSeen || !(await store.drafts.put(draft, before))) throw new Refused('draft_changed');
  return oneShown(draft, head, deps);
}

/** Whether what is kept is what is being sent, which came before and whose reply was lost. */
const isSame = (kept: Draft, { input, stage, by }: Draft, seen: number | null): boolean =>
  kept.revision === (seen ?? 0) + 1 &&
  kept.stage === stage &&
  kept.by.personId === by.personId &&
  canonicalJson(kept.input) === canonicalJson(input);

/**
 * Whoever wrote a draft throws it away also when its case is another office's by now, and nothing of that is theirs to see. True
 * when it is gone.
 */
async function throwsAway(
  caseId: CaseId,
  action: CaseAction,
  revision: number,
  { store, actor }: ActorDeps,
): Promise<boolean> {
  const draft = await store.drafts.get(caseId, action);
  const isTheirs =
    draft?.by.personId === actor.personId && draft.organisationId === actor.organisation?.organisationId;
  if (!isTheirs || draft.stage === 'waiting') return false;
  const { desk } = (await store.cases.get(caseId)) ?? {};
  if (desk?.organisationId === draft.organisationId) return false;
  if (draft.revision !== revision || !(await store.drafts.remove(draft))) throw new Refused('draft_changed');
  return true;
}

/**
 * Sends a draft back, takes it back or throws it away; null when it is gone.
 * @throws Refused as `caseOfOffice`, `not_found` when there is none, `not_allowed`, `draft_changed`
 */
export async function turnDraft(
  caseId: CaseId,
  action: CaseAction,
  turn: DraftTurn,
  deps: ActorDeps,
): Promise<DraftView | null> {
  const { store, actor, now } = deps;
  if (turn.turn === 'discard' && (await throwsAway(caseId, action, turn.revision, deps))) return null;
  const head = await caseOfOffice(caseId, deps);
  const draft = await store.drafts.get(caseId, action);
  if (draft?.organisationId !== head.desk.organisationId) throw new Refused('not_found');
  const after = turned(draft, turn, { actor, at: now });
  const may = draftDeeds(draft, { actor, head, at: now, byTwo: true });
  if (!may.includes(turn.turn)) throw new Refused('not_allowed');
  const isDone = after ? await store.drafts.put(after, draft) : await store.drafts.remove(draft);
  if (!isDone) throw new Refused('draft_changed');
  return after && oneShown(after, head, deps);
}
