import { Command, type CaseAction } from '../../contract/deeds/actions';
import type { CaseId, ClientKey } from '../../contract/ids';
import type { StaffRole } from '../../contract/words';
import type { Actor, CaseHead } from '../../domain/case/case';
import { stepsUnder } from '../../domain/case/keysSeen';
import type { Draft } from '../../domain/decisions/draft';
import { draftDeeds, isOfItsOffice, unfitNow } from '../../domain/decisions/mayDraft';
import { Refused } from '../../domain/refused';
import { readerOf } from '../../domain/standing/reader';
import { actOnce, type Done } from '../case/act';
import type { ActorDeps } from '../deps';
import { byTwo } from './byTwo';

type Signature = { action: CaseAction; revision: number; version: number; key: ClientKey };

/** What this very signature did when it came before; null when it did not. */
async function signedBefore(
  head: CaseHead,
  { action, key }: Signature,
  { store, actor }: ActorDeps,
): Promise<Done | null> {
  const seqs = stepsUnder(head.keysSeen, actor.personId, key);
  const events = await Promise.all(seqs.map((seq) => store.cases.event(head.id, seq)));
  const event = events.find(
    (one) => one?.key === key && one.by.personId === actor.personId && one.word === action,
  );
  return event ? { head, event, standing: readerOf(actor, head) ?? event.by.standing } : null;
}

/** Why somebody may not sign a draft, as it stands; null when they may. */
async function whyNot(draft: Draft, head: CaseHead, seen: number, deps: ActorDeps): Promise<Refused | null> {
  const { actor, now } = deps;
  if (draft.revision !== seen || draft.stage !== 'waiting') return new Refused('draft_changed');
  if (unfitNow(draft, head, now) !== null) return new Refused('draft_unfit');
  const may = (two: boolean) => draftDeeds(draft, { actor, head, at: now, byTwo: two }).includes('sign');
  if (!may(false)) return new Refused('not_allowed');
  const isTwo = (await byTwo([draft.action], head, deps)).length > 0;
  return may(isTwo) ? null : new Refused('two_people_needed');
}

/** The post in which somebody signs; none of residents comes here. */
const postOf = ({ personId, role, organisation }: Actor) => ({
  organisationId: organisation?.organisationId ?? '',
  role: role as StaffRole,
  personId,
});

/**
 * Signs a draft: the deed is done with it as by whoever signs, and the draft is gone, in one transaction. Once: the same key
 * gets what it did.
 * @throws Refused `not_found` to a stranger and where there is no draft, `not_allowed`, `two_people_needed`, `draft_changed`,
 * `draft_unfit`, and what `actOnce` throws
 */
export async function signDraft(caseId: CaseId, signature: Signature, deps: ActorDeps): Promise<Done> {
  const { store, actor } = deps;
  const { action, revision, version, key } = signature;
  const head = await store.cases.get(caseId, version);
  const isReader = head !== null && readerOf(actor, head) !== null;
  // The store looks twice before it says that nothing is there, or nothing so new; a stranger waits as long.
  if (head && !isReader && head.version >= version) await store.cases.get(caseId);
  const done = head && (await signedBefore(head, signature, deps));
  if (done) return done;
  if (!isReader) throw new Refused('not_found');
  if (!isOfItsOffice(actor, head)) throw new Refused('not_allowed');
  const draft = await store.drafts.get(caseId, action);
  if (draft?.organisationId !== head.desk.organisationId) throw new Refused('not_found');
  if (head.version !== version) throw new Refused('stale_version');
  const no = await whyNot(draft, head, revision, deps);
  if (no) throw no;
  // What an action takes may have become another since it was written.
  const command = Command.safeParse({ action, input: draft.input, version, key });
  if (!command.success) throw new Refused('draft_unfit');
  const isOwn = draft.by.personId === actor.personId;
  const signer = isOwn ? actor : { ...actor, signs: draft.by };
  return actOnce(caseId, command.data, { ...deps, actor: signer }, { draft, signer: postOf(actor) });
}
