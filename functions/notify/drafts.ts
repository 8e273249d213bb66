import type { DynamoDBRecord } from 'aws-lambda';
import type { PersonId } from '../contract/ids';
import type { NoticeKind } from '../contract/words';
import type { CaseHead } from '../domain/case/case';
import { letGo } from '../domain/decisions/draft';
import { signingPosts } from '../domain/decisions/mayDraft';
import { begin } from '../domain/deliveries/begin';
import type { DeliveryRules } from '../domain/deliveries/waits';
import { everybodyOf } from '../domain/joining/together';
import type { Cases } from '../store/cases/cases';
import type { StreamedEvent } from '../store/cases/eventItem';
import type { Deliveries } from '../store/deliveries/deliveries';
import { parseStreamedDraft, type StreamedDraft } from '../store/drafts/draftItem';
import type { Drafts } from '../store/drafts/drafts';
import type { Inbox } from '../store/inbox/inbox';
import type { NewNotice } from '../store/inbox/noticeItem';
import type { People } from '../store/people/people';
import { ofNoOtherSide } from './otherSide';
import { StreamImage } from './streamImage';

export type DraftNewsDeps = {
  cases: Pick<Cases, 'get'>;
  drafts: Pick<Drafts, 'ofCase' | 'put'>;
  people: Pick<People, 'get' | 'members'>;
  inbox: Pick<Inbox, 'put'>;
  deliveries: Pick<Deliveries, 'begin'>;
  rules: DeliveryRules;
  now: () => string;
};

/** The draft that a record brings, without a word of what is written in it; null when it brings another item. */
export const draftIn = ({ dynamodb }: DynamoDBRecord): StreamedDraft | null =>
  parseStreamedDraft(StreamImage.parse(dynamodb?.NewImage ?? {}));

/** Who holds one of these posts at the office that writes it now. */
async function holding(
  posts: readonly ('dispatcher' | 'supervisor')[],
  { organisationId }: StreamedDraft,
  { people }: DraftNewsDeps,
): Promise<PersonId[]> {
  const found = await Promise.all(posts.map((post) => people.members(organisationId, post)));
  return found.flat().map(({ personId }) => personId);
}

/** Whoever may sign it, but nobody who wrote it last, or from whom the case is kept. */
async function signers(draft: StreamedDraft, head: CaseHead, deps: DraftNewsDeps): Promise<PersonId[]> {
  const all = await holding(signingPosts(draft.action, draft.kind), draft, deps);
  const apart = [...everybodyOf(head), ...head.aside, draft.by.personId];
  const free = [...new Set(all)].filter((personId) => !apart.includes(personId));
  return ofNoOtherSide(free, head.against, deps.people);
}

/** Whoever wrote it; where they hold no post at the office any more, those who give out its cases. */
async function writers(draft: StreamedDraft, head: CaseHead, deps: DraftNewsDeps): Promise<PersonId[]> {
  const writer = await deps.people.get(draft.by.personId);
  const isThere = writer?.places.some(({ organisationId }) => organisationId === draft.organisationId);
  if (isThere) return [draft.by.personId];
  const all = await holding(['dispatcher'], draft, deps);
  const free = all.filter((id) => id !== draft.by.personId && !head.aside.includes(id));
  return ofNoOtherSide(free, head.against, deps.people);
}

/** Tells somebody of a draft, in their inbox and beyond it. Its id is made of the draft, so that twice tells once. */
async function tell(
  kind: NoticeKind,
  draft: StreamedDraft,
  to: PersonId,
  deps: DraftNewsDeps,
): Promise<void> {
  const { caseId, action, revision, number, organisationId } = draft;
  const notice: NewNotice = {
    id: `${caseId}.${action}-${revision}.${kind}.${to}`,
    personId: to,
    at: draft.at,
    kind,
    audience: 'staff',
    caseId,
    caseNumber: number,
    caseKind: draft.kind,
    action,
  };
  await deps.inbox.put(notice);
  const { id: noticeId, action: _, ...rest } = notice;
  const delivery = begin({ noticeId, deskId: organisationId, ...rest }, deps.now(), deps.rules);
  if (delivery) await deps.deliveries.begin(delivery);
}

/**
 * A draft was put before whoever signs, or sent back: they are told, or its writer. Nobody outside the office that writes it, and
 * nobody where the case is another office's by now.
 */
export async function tellOfDraft(draft: StreamedDraft, deps: DraftNewsDeps): Promise<void> {
  const head = await deps.cases.get(draft.caseId);
  if (head?.desk.organisationId !== draft.organisationId) return;
  switch (draft.stage) {
    case 'waiting': {
      const meant = await signers(draft, head, deps);
      await Promise.all(meant.map((to) => tell('draftWaiting', draft, to, deps)));
      return;
    }
    case 'sentBack': {
      const meant = await writers(draft, head, deps);
      await Promise.all(meant.map((to) => tell('draftSentBack', draft, to, deps)));
      return;
    }
    case 'writing':
      return;
  }
}

/**
 * A case went to another office: what waited there for a signature waits no more, and whoever wrote it is told. It stays theirs, and
 * is gone on with should the case come back. Safe to repeat.
 */
export async function letDraftsGo({ event, about }: StreamedEvent, deps: DraftNewsDeps): Promise<void> {
  if (about.previousDesk === null) return;
  const { caseId, seq } = event;
  const head = await deps.cases.get(caseId, seq);
  if (!head) return;
  const left = (await deps.drafts.ofCase(caseId)).filter(
    ({ organisationId, stage }) => organisationId !== head.desk.organisationId && stage === 'waiting',
  );
  for (const draft of left) {
    const free = letGo(draft, event.at);
    // Told first: what is told twice is told once, and what is let go already would not be found again.
    await tell('draftSentBack', free, draft.by.personId, deps);
    await deps.drafts.put(free, draft);
  }
}
