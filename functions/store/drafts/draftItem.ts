import { DraftStage } from '../../contract/case/drafts';
import { CaseAction } from '../../contract/deeds/actions';
import { CaseId, CaseNumber, OrganisationId, PersonId } from '../../contract/ids';
import { CaseKind } from '../../contract/words';
import * as z from '../../contract/z';
import type { Draft, WaitsFor } from '../../domain/decisions/draft';
import { draftedActionIn, draftedCaseIn, draftHeldKey, draftKey, draftsOf, toSignAt } from '../keys/drafts';
import type { Seal } from '../seal/seal';
import { Moment, moment } from '../table/attributes';
import { readItem } from '../table/readItem';
import { toItem, type Item } from '../table/table';

const Named = z.object({ personId: PersonId, name: z.string() });

const StoredDraft = z.object({
  pk: z.string().transform(draftedCaseIn).pipe(CaseId),
  sk: z.string().transform(draftedActionIn).pipe(CaseAction),
  number: CaseNumber,
  kind: CaseKind,
  organisationId: OrganisationId,
  stage: DraftStage,
  revision: z.int().min(1),
  writers: z.array(PersonId).min(1),
  by: Named,
  at: Moment,
  /** What is written in it, sealed. */
  text: z.instanceof(Uint8Array),
  /** By which posts it is counted as waiting. */
  // Written by `countedFor` alone; what it is counted as is only ever taken off again.
  countedFor: z.array(z.string().transform((counted) => counted as WaitsFor)).default([]),
  sentBack: Named.extend({ at: Moment, reason: z.instanceof(Uint8Array) }).optional(),
});

/** Words open only in their own draft. */
const placeOf = (caseId: CaseId, action: CaseAction, said: 'text' | 'reason'): string => {
  const { pk, sk } = draftKey(caseId, action);
  return `${pk} ${sk} ${said}`;
};

/** @throws BrokenItem, SealBroken */
export function readDraft(item: Item, seal: Seal): Draft {
  const { pk: caseId, sk: action, text, sentBack, ...stored } = readItem(StoredDraft, item);
  const input: unknown = JSON.parse(seal.openText(text, placeOf(caseId, action, 'text')));
  return {
    ...stored,
    caseId,
    action,
    // What an action takes may have become another since it was written.
    input: z.looseObject({}).parse(input),
    sentBack: sentBack
      ? { ...sentBack, reason: seal.openText(sentBack.reason, placeOf(caseId, action, 'reason')) }
      : null,
  };
}

/** Written in `et` on those that somebody is told of, so that the stream's filter needs one plain comparison. */
export const draftMark = 'draft';

/** A draft as the stream tells of it, without a word of what is written in it. */
export type StreamedDraft = Pick<
  Draft,
  'caseId' | 'action' | 'number' | 'kind' | 'organisationId' | 'stage' | 'revision' | 'by' | 'at'
>;

const StoredMarked = StoredDraft.omit({ text: true, sentBack: true, writers: true, countedFor: true });

/** A new image of the table's stream as the draft it brings; null for every other item. @throws BrokenItem */
export function parseStreamedDraft(image: Item): StreamedDraft | null {
  if (image.et?.S !== draftMark) return null;
  const { pk: caseId, sk: action, ...stored } = readItem(StoredMarked, image);
  return { ...stored, caseId, action };
}

export function draftItem(draft: Draft, seal: Seal): Item {
  const { caseId, action, input, at, sentBack, stage, organisationId, by } = draft;
  const holder = stage === 'waiting' ? toSignAt(organisationId) : draftsOf(by.personId);
  return toItem({
    ...draftKey(caseId, action),
    ...draftHeldKey(holder, at, caseId),
    ...{ number: draft.number, kind: draft.kind, organisationId, stage, by },
    revision: draft.revision,
    writers: [...draft.writers],
    countedFor: [...draft.countedFor],
    et: stage === 'writing' ? undefined : draftMark,
    at: moment(at),
    text: seal.sealText(JSON.stringify(input), placeOf(caseId, action, 'text')),
    sentBack: sentBack
      ? {
          ...sentBack,
          at: moment(sentBack.at),
          reason: seal.sealText(sentBack.reason, placeOf(caseId, action, 'reason')),
        }
      : undefined,
  });
}
