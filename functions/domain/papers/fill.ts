import type { PaperKind } from '../../contract/case/papers';
import type { Paper } from './paper';
import { asOf, type PaperCase, type PaperOfCase } from './papersOf';
import * as aidDecisions from '../kinds/legalAid/decisions';
import * as aidForms from '../kinds/legalAid/forms';
import * as consultForms from '../kinds/consultation/forms';
import * as aidLetters from '../kinds/legalAid/letters';
import * as aidRecords from '../kinds/legalAid/records';
import * as settlementForms from '../kinds/petition/settlementForm';
import * as petitionForms from '../kinds/petition/forms';
import * as petitionLetters from '../kinds/petition/letters';
import { ofStep, paperWith, servedFills, type Fill } from './fillServed';
import { serviceReceipt } from './serviceReceipt';

const fills: Record<PaperKind, Fill> = {
  ...servedFills,
  receiptList: ofStep(aidForms.receiptList),
  aidApplication: ofStep(aidForms.aidApplication),
  hardshipStatement: ofStep(aidForms.hardshipStatement),
  assignment: ofStep(aidDecisions.assignment),
  lawyerChanged: ofStep(aidDecisions.assignment),
  endToUnit: ofStep(aidLetters.endToUnit),
  endToBody: ofStep(aidLetters.endToBody),
  aidLetter: ofStep(aidLetters.aidLetter),
  aidAuthority: ofStep(aidLetters.aidAuthority),
  aidAgreement: ofStep(aidLetters.aidAgreement),
  closingReport: ofStep(aidLetters.closingReport),
  aidReview: ofStep(aidRecords.aidReview),
  progressRecord: ofStep(aidRecords.progressRecord),
  changeRequest: ofStep(aidRecords.changeRequest),
  bodyAskedLetter: ofStep(aidRecords.bodyAskedLetter),
  callBackRecord: ofStep(aidRecords.callBackRecord),
  objection: aidForms.objection,
  mandate: ofStep(petitionForms.mandate),
  settlement: ofStep(settlementForms.settlement),
  reviewRequest: petitionForms.reviewRequest,
  reReviewRequest: petitionForms.reReviewRequest,
  petitionRegister: ofStep(petitionLetters.petitionRegister),
  handOverLetter: ofStep(petitionLetters.handOverLetter),
  petitionReport: ofStep(petitionLetters.petitionReport),
  consultRegister: ofStep(consultForms.consultRegister),
  serviceReceipt: ofStep(serviceReceipt),
};

/** A paper filled in from its case: from the step that issued it and what was known of it then. */
export const fill = (paper: PaperOfCase, about: PaperCase): Paper =>
  paperWith(fills[paper.kind](asOf(about, paper.event), paper.event), paper, about);
