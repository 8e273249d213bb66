import type { DraftLine, DraftList } from '../../contract/case/drafts';
import type { OrganisationId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { CaseHead } from '../../domain/case/case';
import { decidesIn } from '../../domain/deeds';
import type { Draft } from '../../domain/decisions/draft';
import { draftDeeds, isByTwo, isOfItsOffice, unfitNow } from '../../domain/decisions/mayDraft';
import type { ActorDeps } from '../deps';

/** Each draft with its case, where somebody of its office still finds it. */
async function withCases(drafts: readonly Draft[], { store, actor }: ActorDeps) {
  const heads = await Promise.all(drafts.map(({ caseId }) => store.cases.get(caseId)));
  return drafts.flatMap((draft, nth) => {
    const head = heads[nth];
    return head && isOfItsOffice(actor, head) && draft.organisationId === head.desk.organisationId
      ? [{ draft, head }]
      : [];
  });
}

function line({ draft, head }: { draft: Draft; head: CaseHead }, { now }: ActorDeps): DraftLine {
  const { caseId, number, kind, action, stage, by, at } = draft;
  const [dueAt = null] = head.clocks.map((clock) => clock.dueAt).sort();
  return {
    caseId,
    number,
    kind,
    action,
    stage,
    byName: by.name,
    at,
    dueAt,
    unfit: unfitNow(draft, head, now),
  };
}

/** Drafts that wait at an office for whoever asks to sign them, the longest waiting first. */
export async function draftsToSign(organisationId: OrganisationId, deps: ActorDeps): Promise<DraftList> {
  const { store, actor, now } = deps;
  const signing = await store.drafts.signingOf(organisationId);
  const found = await withCases(await store.drafts.toSign(organisationId), deps);
  const mine = found.filter(({ draft, head }) => {
    const decides = decidesIn(draft.action, head.kind);
    const two = decides !== null && isByTwo(decides, signing);
    return draftDeeds(draft, { actor, head, at: now, byTwo: two }).includes('sign');
  });
  return { count: mine.length, drafts: mine.slice(0, limits.draftsListed).map((one) => line(one, deps)) };
}

/** Drafts that somebody wrote and that nobody has to sign now: sent back ones first. */
export async function draftsWritten(deps: ActorDeps): Promise<DraftList> {
  const { store, actor } = deps;
  const found = await withCases(await store.drafts.ofPerson(actor.personId), deps);
  const order = ({ draft }: { draft: Draft }) => (draft.stage === 'sentBack' ? 0 : 1);
  const sorted = [...found].sort((one, other) => order(one) - order(other));
  return { count: sorted.length, drafts: sorted.slice(0, limits.draftsListed).map((one) => line(one, deps)) };
}
