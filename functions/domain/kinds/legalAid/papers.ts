import type { CaseEvent } from '../../case/case';
import { eligibility } from '../../filing/eligibility';
import type { FormOf } from '../../../contract/kinds';
import type { KindPapers } from '../kind';

/** 法律援助法 32, 42: whoever need not show hardship is not asked to state it. */
const isAskedForIncome = ({ matter, criminalRole, groups = [], hardship }: FormOf<'legalAid'>): boolean =>
  hardship !== 'exemptPerson' && eligibility({ matter, criminalRole, groups }).asksIncome;

const isAssigning = ({ word, to }: CaseEvent): boolean => word === 'assign' && to === 'assigned';

export const papers: KindPapers<'legalAid'> = {
  byStep: {
    supplyMaterials: ['receiptList'],
    completeFormalities: ['receiptList'],
    recordOriginals: ['receiptList'],
    requestMaterials: ['materialsNotice'],
    askExplanation: ['materialsNotice'],
    giveUrgently: ['aidReview', 'grant'],
    grant: ['aidReview', 'grant'],
    refuse: ['aidReview', 'refusal'],
    begin: ['aidAuthority', 'aidAgreement'],
    reportProgress: ['progressRecord'],
    reportGround: ['progressRecord'],
    askChange: ['changeRequest'],
    approveChange: ['changeRequest'],
    declineChange: ['changeRequest'],
    recordCallBack: ['callBackRecord'],
    conclude: ['closingReport'],
    // 法律援助法 59: once the file is put away, the agency asks the body that dealt with the case.
    archive: ['bodyAskedLetter'],
    object: ['objection'],
    decideObjection: ['objectionDecision'],
  },
  byCase: (event, events, form) => {
    if (event.word === 'file')
      return [
        'aidApplication',
        ...(isAskedForIncome(form) ? (['hardshipStatement'] as const) : []),
        'receiptList',
      ];
    // 办理法律援助案件程序规定 39: the unit that carries it and the body that deals with the case are told as well.
    if (event.word === 'terminate')
      return [
        'termination',
        ...(events.some((one) => one.seq < event.seq && isAssigning(one)) ? (['endToUnit'] as const) : []),
        'endToBody',
      ];
    if (!isAssigning(event)) return null;
    const isFirst = !events.some((one) => one.seq < event.seq && isAssigning(one));
    return [isFirst ? 'assignment' : 'lawyerChanged', 'aidLetter'];
  },
};
