import { handedInBy } from './people';
import type { PaperKind } from '../../contract/case/papers';
import * as complaintDecisions from '../kinds/aidComplaint/decisions';
import * as aidDecisions from '../kinds/legalAid/decisions';
import * as petitionDecisions from '../kinds/petition/decisions';
import type { Body, FillIssued } from './body';
import { commonWords } from './commonWords';
import { documentNumber } from './documentNumber';
import type { Paper } from './paper';
import { asOf, type PaperCase, type PaperOfCase } from './papersOf';
import { paperTable } from './table';

// What has to be served is filled in apart from the rest: the API does it for the digest, and need not carry every form.

export type Fill = (about: PaperCase, event: PaperOfCase['event']) => Body;

/** Of a step: it is never asked for without one. */
export const ofStep =
  (fillIssued: FillIssued): Fill =>
  (about, event) => {
    if (!event) throw new Error('this paper is issued by a step');
    return fillIssued(about, event);
  };

export const servedFills = {
  materialsNotice: ofStep(aidDecisions.materialsNotice),
  grant: ofStep(aidDecisions.grant),
  refusal: ofStep(aidDecisions.refusal),
  termination: ofStep(aidDecisions.termination),
  objectionDecision: ofStep(aidDecisions.objectionDecision),
  acceptance: ofStep(petitionDecisions.acceptance),
  notAccepted: ofStep(petitionDecisions.notAccepted),
  redirection: ofStep(petitionDecisions.redirection),
  transferNotice: ofStep(petitionDecisions.transferNotice),
  extension: ofStep(petitionDecisions.extension),
  opinion: ofStep(petitionDecisions.opinion),
  petitionReply: ofStep(petitionDecisions.petitionReply),
  reviewOpinion: ofStep(petitionDecisions.reviewOpinion),
  reReviewOpinion: ofStep(petitionDecisions.reReviewOpinion),
  complaintAcceptance: ofStep(complaintDecisions.acceptance),
  complaintNotAccepted: ofStep(complaintDecisions.notAccepted),
  complaintAnswer: ofStep(complaintDecisions.answer),
} satisfies Partial<Record<PaperKind, Fill>>;

/** What is drawn here bears no seal: where the sealed one is of a paper that is to be brought, and who seals a letter. */
function sealNote({ kind, event }: PaperOfCase, { head }: PaperCase): string[] {
  const office = event?.by.organisationName ?? head.desk.name;
  const { mustServe, series } = paperTable[kind];
  if (mustServe) return [commonWords.unsealed(office)];
  return series === null ? [] : [commonWords.toSeal(office)];
}

/** A paper with what it says. */
export const paperWith = (
  { addressee, blocks, footer }: Body,
  paper: PaperOfCase,
  about: PaperCase,
): Paper => ({
  kind: paper.kind,
  title: paperTable[paper.kind].title,
  at: paper.at,
  addressee,
  blocks,
  documentNumber: paper.event && documentNumber(paper.kind, paper.event, about.head),
  number: about.head.number,
  footer: [...handedInBy(paper.event), ...sealNote(paper, about), ...footer],
});

/** A paper that has to be served, as `fill` fills it in. @throws Error for one that need not be */
export function fillServed(paper: PaperOfCase, about: PaperCase): Paper {
  const fills: Partial<Record<PaperKind, Fill>> = servedFills;
  const body = fills[paper.kind]?.(asOf(about, paper.event), paper.event);
  if (!body) throw new Error(`${paper.kind} need not be served`);
  return paperWith(body, paper, about);
}
