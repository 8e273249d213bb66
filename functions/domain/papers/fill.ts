import type { PaperKind } from '../../contract/papers';
import type { Paper } from './paper';
import type { PaperCase, PaperOfCase } from './papersOf';
import { documentNumber } from './documentNumber';
import { commonWords } from './commonWords';
import { paperTable } from './table';
import * as complaintDecisions from '../kinds/aidComplaint/decisions';
import * as aidDecisions from '../kinds/legalAid/decisions';
import * as aidForms from '../kinds/legalAid/forms';
import type { Body, FillIssued } from './body';
import * as aidLetters from '../kinds/legalAid/letters';
import * as petitionDecisions from '../kinds/petition/decisions';
import * as settlementForms from '../kinds/petition/settlementForm';
import * as petitionForms from '../kinds/petition/forms';
import * as petitionLetters from '../kinds/petition/letters';
import { serviceReceipt } from './serviceReceipt';

type Fill = (about: PaperCase, event: PaperOfCase['event']) => Body;

/** Of a step: it is never asked for without one. */
const ofStep =
  (fillIssued: FillIssued): Fill =>
  (about, event) => {
    if (!event) throw new Error('this paper is issued by a step');
    return fillIssued(about, event);
  };

const fills: Record<PaperKind, Fill> = {
  receiptList: ofStep(aidForms.receiptList),
  aidApplication: ofStep(aidForms.aidApplication),
  hardshipStatement: ofStep(aidForms.hardshipStatement),
  materialsNotice: ofStep(aidDecisions.materialsNotice),
  grant: ofStep(aidDecisions.grant),
  refusal: ofStep(aidDecisions.refusal),
  assignment: ofStep(aidDecisions.assignment),
  lawyerChanged: ofStep(aidDecisions.assignment),
  termination: ofStep(aidDecisions.termination),
  endToUnit: ofStep(aidLetters.endToUnit),
  endToBody: ofStep(aidLetters.endToBody),
  aidLetter: ofStep(aidLetters.aidLetter),
  aidAuthority: ofStep(aidLetters.aidAuthority),
  aidAgreement: ofStep(aidLetters.aidAgreement),
  closingReport: ofStep(aidLetters.closingReport),
  objection: aidForms.objection,
  objectionDecision: ofStep(aidDecisions.objectionDecision),
  mandate: ofStep(petitionForms.mandate),
  acceptance: ofStep(petitionDecisions.acceptance),
  notAccepted: ofStep(petitionDecisions.notAccepted),
  redirection: ofStep(petitionDecisions.redirection),
  transferNotice: ofStep(petitionDecisions.transferNotice),
  extension: ofStep(petitionDecisions.extension),
  opinion: ofStep(petitionDecisions.opinion),
  settlement: ofStep(settlementForms.settlement),
  petitionReply: ofStep(petitionDecisions.petitionReply),
  reviewRequest: petitionForms.reviewRequest,
  reviewOpinion: ofStep(petitionDecisions.reviewOpinion),
  reReviewRequest: petitionForms.reReviewRequest,
  reReviewOpinion: ofStep(petitionDecisions.reReviewOpinion),
  petitionRegister: ofStep(petitionLetters.petitionRegister),
  handOverLetter: ofStep(petitionLetters.handOverLetter),
  serviceReceipt: ofStep(serviceReceipt),
  complaintAcceptance: ofStep(complaintDecisions.acceptance),
  complaintNotAccepted: ofStep(complaintDecisions.notAccepted),
  complaintAnswer: ofStep(complaintDecisions.answer),
};

/** Where the sealed one is, of a paper that is to be brought: what is drawn here bears no seal. */
const sealedAt = (event: PaperOfCase['event'], { head }: PaperCase): string =>
  commonWords.unsealed(event?.by.organisationName ?? head.desk.name);

/** A paper filled in from its case: from the step that issued it and what was known of it then. */
export function fill({ kind, at, event }: PaperOfCase, about: PaperCase): Paper {
  const { addressee, blocks, footer } = fills[kind](about, event);
  return {
    kind,
    title: paperTable[kind].title,
    at,
    addressee,
    blocks,
    documentNumber: event && documentNumber(kind, event, about.head),
    number: about.head.number,
    footer: paperTable[kind].mustServe ? [sealedAt(event, about), ...footer] : footer,
  };
}
