import type { EventWord } from '../../contract/actions';
import type { Answers } from '../../contract/kinds';
import type { PaperKind } from '../../contract/papers';
import type { CaseKind } from '../../contract/words';
import type { CaseEvent } from '../case/case';
import { eligibility } from '../filing/eligibility';

/** Which papers a step issues, where the step alone decides it. */
const byStep: Record<CaseKind, Partial<Record<EventWord, readonly PaperKind[]>>> = {
  consultation: {},
  legalAid: {
    supplyMaterials: ['receiptList'],
    completeFormalities: ['receiptList'],
    requestMaterials: ['materialsNotice'],
    askExplanation: ['materialsNotice'],
    giveUrgently: ['grant'],
    grant: ['grant'],
    refuse: ['refusal'],
    terminate: ['termination'],
    object: ['objection'],
    decideObjection: ['objectionDecision'],
  },
  petition: {
    agreeMandate: ['mandate'],
    transfer: ['transferNotice'],
    redirect: ['redirection'],
    notAccept: ['notAccepted'],
    extend: ['extension'],
    giveOpinion: ['opinion'],
    askReview: ['reviewRequest'],
    giveReview: ['reviewOpinion'],
    askReReview: ['reReviewRequest'],
    giveReReview: ['reReviewOpinion'],
  },
};

/** 法律援助法 32, 42: whoever need not show hardship is not asked to state it. */
function isAskedForIncome(answers: Answers): boolean {
  if (answers.kind !== 'legalAid') return false;
  const { matter, groups = [], hardship } = answers.form;
  return hardship !== 'exemptPerson' && eligibility({ matter, groups }).asksIncome;
}

const isAssigning = ({ word, to }: CaseEvent): boolean => word === 'assign' && to === 'assigned';

/** The papers that a step of a case issues, given what came before it. */
export function issuedBy(event: CaseEvent, events: readonly CaseEvent[], answers: Answers): PaperKind[] {
  const { kind } = answers;
  if (kind === 'legalAid' && event.word === 'file')
    return [
      'aidApplication',
      ...(isAskedForIncome(answers) ? ['hardshipStatement' as const] : []),
      'receiptList',
    ];
  if (kind === 'legalAid' && isAssigning(event)) {
    const isFirst = !events.some((one) => one.seq < event.seq && isAssigning(one));
    return [isFirst ? 'assignment' : 'lawyerChanged'];
  }
  // A petition is accepted by the body it was offered or allotted to; offices above only register it.
  if (kind === 'petition' && event.to === 'accepted' && (event.word === 'accept' || event.word === 'allot'))
    return ['acceptance'];
  return [...(byStep[kind][event.word] ?? [])];
}
