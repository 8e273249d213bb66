import type { DraftLine, DraftList } from '../../contract/case/drafts';
import type { OrganisationId } from '../../contract/ids';
import { limits } from '../../contract/limits';
import type { Actor, CaseHead } from '../../domain/case/case';
import { decidesIn } from '../../domain/deeds';
import type { Draft, SigningPost } from '../../domain/decisions/draft';
import { draftDeeds, isByTwo, isOfItsOffice, signingPosts, unfitNow } from '../../domain/decisions/mayDraft';
import { leadsDesk } from '../../domain/standing/standings';
import type { DraftCounts } from '../../store/drafts/draftCounts';
import type { ActorDeps } from '../deps';

/** What somebody signs as; null: nothing. */
const postOf = ({ role }: Actor): SigningPost | null => (leadsDesk(role) ? (role as SigningPost) : null);

/** How many drafts wait for somebody at their office, whether to be signed, mended or gone on with: in one request. */
export const draftsCounted = (
  organisationId: OrganisationId,
  { store, actor }: ActorDeps,
): Promise<DraftCounts> => {
  const { personId, belongsTo } = actor;
  return store.drafts.counts({ personId, organisationId, post: postOf(actor), belongsTo });
};

type Found = { draft: Draft; head: CaseHead | null };

/** Each draft with its case; null where that is not theirs to read any more. */
async function withCases(drafts: readonly Draft[], { store, actor }: ActorDeps): Promise<Found[]> {
  const heads = await Promise.all(drafts.map(({ caseId }) => store.cases.get(caseId)));
  return drafts.map((draft, nth) => {
    const head = heads[nth];
    const isTheirs = head && isOfItsOffice(actor, head) && draft.organisationId === head.desk.organisationId;
    return { draft, head: isTheirs ? head : null };
  });
}

type Lines = (found: Found) => DraftLine;

/** How drafts of an office are shown to one of it. */
async function linesFor(organisationId: OrganisationId, { store, actor, now }: ActorDeps): Promise<Lines> {
  const signing = await store.drafts.signingOf(organisationId);
  return ({ draft, head }) => {
    const { caseId, number, kind, action, stage, revision, by, at, sentBack } = draft;
    const line = { caseId, number, kind, action, stage, revision, byName: by.name, at };
    // Of a case that is another office's by now nothing is said but that it is; what was written about it can be thrown away.
    if (!head) return { ...line, dueAt: null, unfit: 'otherOffice', reason: null, may: ['discard'] };
    const [dueAt = null] = head.clocks.map((clock) => clock.dueAt).sort();
    const decides = decidesIn(action, head.kind);
    const byTwo = decides !== null && isByTwo(decides, signing);
    return {
      ...line,
      dueAt,
      unfit: unfitNow(draft, head, now),
      reason: stage === 'sentBack' ? (sentBack?.reason ?? null) : null,
      may: draftDeeds(draft, { actor, head, at: now, byTwo }),
    };
  };
}

/** Drafts of others that wait at an office for the post of whoever asks, the longest waiting first. */
export async function draftsToSign(organisationId: OrganisationId, deps: ActorDeps): Promise<DraftList> {
  const { store, actor } = deps;
  const post = postOf(actor);
  if (post === null) return { count: 0, drafts: [] };
  const [found, line] = await Promise.all([
    store.drafts.toSign(organisationId).then((drafts) => withCases(drafts, deps)),
    linesFor(organisationId, deps),
  ]);
  const mine = found.filter(
    ({ draft: { action, kind, by }, head }) =>
      head !== null && by.personId !== actor.personId && signingPosts(action, kind).includes(post),
  );
  return { count: mine.length, drafts: mine.slice(0, limits.draftsListed).map(line) };
}

/** In which order somebody looks at what they wrote: what was sent back, what they are at, what waits for another. */
const stages = ['sentBack', 'writing', 'waiting'] as const;

/** Drafts that somebody wrote at an office and that are not signed: sent back ones first. */
export async function draftsWritten(organisationId: OrganisationId, deps: ActorDeps): Promise<DraftList> {
  const { store, actor } = deps;
  const [own, waiting, line] = await Promise.all([
    store.drafts.ofPerson(actor.personId),
    store.drafts.toSign(organisationId),
    linesFor(organisationId, deps),
  ]);
  const written = [...own, ...waiting].filter(
    (draft) => draft.organisationId === organisationId && draft.by.personId === actor.personId,
  );
  const found = await withCases(written, deps);
  const order = ({ draft }: Found) => stages.indexOf(draft.stage);
  const sorted = [...found].sort((one, other) => order(one) - order(other));
  return { count: sorted.length, drafts: sorted.slice(0, limits.draftsListed).map(line) };
}
