import type { DraftStage, DraftTurn } from '../../contract/case/drafts';
import type { CaseAction, Deed } from '../../contract/deeds/actions';
import type { CaseId, CaseNumber, Instant, OrganisationId, PersonId } from '../../contract/ids';
import type { CaseKind } from '../../contract/words';
import type { Actor, Prepared } from '../case/case';
import { Refused } from '../refused';

/** The posts in which decisions are signed: whoever gives out cases, and the head of the office alone. */
export type SigningPost = 'dispatcher' | 'supervisor';

/** By which post a draft is counted as waiting; and of those, how many are kept from a person or from those of an organisation. */
export type WaitsFor = SigningPost | `kept ${SigningPost} ${string}`;

/** A decision that is written and not given. It is no part of the case: no step, no notice, no paper knows of it. */
export type Draft = {
  caseId: CaseId;
  number: CaseNumber;
  kind: CaseKind;
  /** The office that writes it; to others it is not there. */
  organisationId: OrganisationId;
  action: CaseAction;
  input: Deed['input'];
  stage: DraftStage;
  revision: number;
  /** Everybody who wrote at it, the last one at the end: none of them signs it where two people are needed. */
  writers: readonly PersonId[];
  by: Prepared;
  /** Since when it is where it is. */
  at: Instant;
  countedFor: readonly WaitsFor[];
  sentBack: { personId: PersonId; name: string; at: Instant; reason: string } | null;
};

const named = ({ personId, name }: Actor): Prepared => ({ personId, name: name ?? '' });

/** A draft as somebody wrote it, in the place of the one before. */
export function written(
  about: Pick<Draft, 'caseId' | 'number' | 'kind' | 'organisationId' | 'action' | 'input' | 'countedFor'>,
  before: Draft | null,
  { actor, at, isReady }: { actor: Actor; at: Instant; isReady: boolean },
): Draft {
  const others = (before?.writers ?? []).filter((id) => id !== actor.personId);
  return {
    ...about,
    stage: isReady ? 'waiting' : 'writing',
    revision: (before?.revision ?? 0) + 1,
    writers: [...others, actor.personId],
    by: named(actor),
    at,
    sentBack: before?.sentBack ?? null,
  };
}

/** A draft after it was sent back or taken back; null: thrown away. @throws Refused `draft_changed` when it is another by now */
export function turned(
  draft: Draft,
  turn: DraftTurn,
  { actor, at }: { actor: Actor; at: Instant },
): Draft | null {
  if (turn.revision !== draft.revision) throw new Refused('draft_changed');
  const next = { ...draft, revision: draft.revision + 1, at };
  switch (turn.turn) {
    case 'sendBack':
      return { ...next, stage: 'sentBack', sentBack: { ...named(actor), at, reason: turn.reason } };
    case 'withdraw':
      return { ...next, stage: 'writing' };
    case 'discard':
      return null;
  }
}

/** A draft whose case has gone to another office: nobody there signs it, and it is its writer's again should it come back. */
export const letGo = (draft: Draft, at: Instant): Draft => ({
  ...draft,
  stage: 'writing',
  revision: draft.revision + 1,
  at,
});
