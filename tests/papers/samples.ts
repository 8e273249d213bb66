import type { CaseAction } from '../../functions/contract/deeds/actions';
import type { CaseKind } from '../../functions/contract/words';
import type { PaperId, PaperKind } from '../../functions/contract/case/papers';
import type { CaseEvent, CaseHead } from '../../functions/domain/case/case';
import { fill } from '../../functions/domain/papers/fill';
import type { Paper } from '../../functions/domain/papers/paper';
import { paperCase, papersOf, type PaperCase } from '../../functions/domain/papers/papersOf';
import { doing, filed, staffAt } from '../support/moves';

type Step = CaseAction | [CaseAction, object];
type Lived = { head: CaseHead; events: CaseEvent[] };

/** A case of a kind after these steps, each an hour after the other. */
export function lived(kind: CaseKind, ...steps: Step[]): PaperCase {
  const first = filed(kind);
  const whole = steps.reduce<Lived>(
    ({ head, events }, step) => {
      const [action, input] = typeof step === 'string' ? [step] : step;
      const move = doing(head, action, input);
      return { head: move.head, events: [...events, move.event] };
    },
    { head: first.head, events: [first.event] },
  );
  return paperCase(whole.head, whole.events);
}

/** The last paper of a kind that a case has, filled in. */
export function paperIn(about: PaperCase, kind: PaperKind): Paper {
  const found = papersOf(about, about.head.updatedAt)
    .filter((paper) => paper.kind === kind)
    .at(-1);
  if (!found) throw new Error(`the case has no ${kind}`);
  return fill(found, about);
}

/** The lawyer to whom the steps of `doing` give an application. */
const { personId } = staffAt('lawyer', { organisationId: 'lawFirm-150927000000-2', name: '' });
const assign: Step = ['assign', { personId }];

const reviewed: Step[] = ['startReview'];
const granted: Step[] = [...reviewed, 'grant'];
const given: Step[] = [...granted, assign, 'declareNoConflict', 'begin', 'signAgreement'];
const carried: Step[] = [
  'take',
  'agreeMandate',
  'register',
  ['classify', { type: 'appeal', route: 'petition' }],
];
const handled: Step[] = [...carried, 'transfer', 'accept', 'investigate', 'giveOpinion'];

/** How a case comes to have each kind of paper. */
export const histories: Record<PaperKind, [CaseKind, ...Step[]]> = {
  receiptList: ['legalAid', ...reviewed, 'requestMaterials', 'supplyMaterials'],
  aidApplication: ['legalAid'],
  hardshipStatement: ['legalAid'],
  materialsNotice: ['legalAid', ...reviewed, 'requestMaterials'],
  grant: ['legalAid', ...granted],
  refusal: ['legalAid', ...reviewed, 'refuse'],
  assignment: ['legalAid', ...granted, assign],
  lawyerChanged: ['legalAid', ...given, 'askChange', 'approveChange', assign],
  termination: ['legalAid', ...given, 'terminate'],
  endToUnit: ['legalAid', ...given, 'terminate'],
  endToBody: ['legalAid', ...given, 'terminate'],
  aidLetter: ['legalAid', ...granted, assign],
  aidAuthority: ['legalAid', ...granted, assign, 'declareNoConflict', 'begin'],
  aidAgreement: ['legalAid', ...granted, assign, 'declareNoConflict', 'begin'],
  closingReport: ['legalAid', ...given, 'conclude'],
  aidReview: ['legalAid', ...reviewed, 'refuse'],
  progressRecord: ['legalAid', ...given, 'reportProgress'],
  changeRequest: ['legalAid', ...given, 'askChange', 'declineChange'],
  bodyAskedLetter: ['legalAid', ...given, 'conclude', 'handInFile', 'archive'],
  callBackRecord: ['legalAid', ...given, 'conclude', 'recordCallBack'],
  objection: ['legalAid', ...reviewed, 'refuse', 'object'],
  objectionDecision: ['legalAid', ...reviewed, 'refuse', 'object', 'decideObjection'],
  mandate: ['petition', 'take', 'agreeMandate'],
  acceptance: ['petition', ...carried, 'transfer', 'accept'],
  notAccepted: ['petition', ...carried, 'notAccept'],
  redirection: [
    'petition',
    'take',
    'agreeMandate',
    'register',
    ['classify', { type: 'appeal', route: 'arbitration' }],
    'redirect',
  ],
  transferNotice: ['petition', ...carried, 'transfer'],
  extension: ['petition', ...carried, 'transfer', 'accept', 'extend'],
  opinion: ['petition', ...handled],
  settlement: ['petition', ...carried, 'transfer', 'accept', 'proposeSettlement', 'agreeSettlement'],
  petitionReply: [
    'petition',
    'take',
    'agreeMandate',
    'register',
    ['classify', { type: 'suggestion' }],
    'transfer',
    'accept',
    'investigate',
    'giveReply',
  ],
  reviewRequest: ['petition', ...handled, 'askReview'],
  reviewOpinion: ['petition', ...handled, 'askReview', 'giveReview'],
  reReviewRequest: ['petition', ...handled, 'askReview', 'giveReview', 'askReReview'],
  reReviewOpinion: ['petition', ...handled, 'askReview', 'giveReview', 'askReReview', 'giveReReview'],
  petitionRegister: ['petition', ...carried],
  handOverLetter: ['petition', ...carried, 'transfer'],
  petitionReport: ['petition', ...handled],
  consultRegister: ['consultation', 'take', 'answer'],
  serviceReceipt: ['legalAid', ...reviewed, 'refuse'],
  complaintAcceptance: ['aidComplaint', 'accept'],
  complaintNotAccepted: ['aidComplaint', 'declineComplaint'],
  complaintAnswer: ['aidComplaint', 'accept', 'investigate', 'decideComplaint', 'answerComplaint'],
};

/** A paper of each kind, of the usual case. */
export const sample = (kind: PaperKind): Paper => paperIn(lived(...histories[kind]), kind);

/** A form offered filled in, before it is handed in. */
export const draft = (id: PaperId, ...history: [CaseKind, ...Step[]]): Paper => {
  const about = lived(...history);
  const found = papersOf(about, about.head.updatedAt).find((paper) => paper.id === id);
  if (!found) throw new Error(`${id} is not offered`);
  return fill(found, { ...about, asked: '乌兰察布市司法局' });
};
