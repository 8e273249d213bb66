import type { CaseAction } from '../../contract/actions';
import type { Standing } from '../../contract/words';

/** Things one may do with a case: see its outline, read it whole, or one of its actions. */
export type Permission = 'outline' | 'read' | CaseAction;

/**
 * Who may do what, by what they are to the case. One table for all kinds: whether a thing can be done *now* is the
 * lifecycle's to say. An administrator is in no row: organisations and staff, never case text.
 */
export const permissions: Record<Permission, readonly Standing[]> = {
  outline: ['owner', 'handler', 'candidate', 'duty', 'dispatcher', 'supervisor', 'sender', 'overseer'],
  read: ['owner', 'handler', 'duty', 'dispatcher', 'supervisor', 'sender', 'overseer'],
  message: ['owner', 'handler', 'dispatcher', 'supervisor', 'sender', 'overseer'],
  withdraw: ['owner'],

  take: ['duty', 'candidate'],
  assign: ['dispatcher', 'supervisor', 'sender'],
  declareNoConflict: ['candidate'],
  declareConflict: ['candidate', 'handler'],
  nameOtherSide: ['handler', 'dispatcher', 'supervisor'],

  transfer: ['handler', 'dispatcher', 'supervisor'],
  recordService: ['handler', 'dispatcher', 'supervisor'],
  recordCall: ['handler', 'dispatcher', 'supervisor'],
  raise: ['handler', 'dispatcher', 'supervisor'],
  accept: ['dispatcher', 'supervisor'],
  sendBack: ['dispatcher', 'supervisor'],
  agreeReturn: ['handler', 'dispatcher', 'supervisor'],
  insist: ['handler', 'dispatcher', 'supervisor'],
  allot: ['supervisor'],

  answer: ['handler', 'duty'],
  promise: ['handler', 'duty'],
  followUp: ['owner'],
  close: ['owner'],
  reopen: ['owner'],

  startReview: ['dispatcher', 'supervisor'],
  requestMaterials: ['dispatcher', 'supervisor'],
  askExplanation: ['dispatcher', 'supervisor'],
  supplyMaterials: ['owner'],
  giveUrgently: ['supervisor'],
  completeFormalities: ['owner'],
  grant: ['supervisor'],
  refuse: ['supervisor'],
  object: ['owner'],
  decideObjection: ['supervisor'],
  begin: ['handler'],
  signAgreement: ['handler'],
  reportProgress: ['handler'],
  reportGround: ['handler'],
  askChange: ['owner'],
  approveChange: ['supervisor'],
  declineChange: ['supervisor'],
  terminate: ['supervisor'],
  conclude: ['handler'],
  handInFile: ['handler', 'dispatcher', 'supervisor'],
  archive: ['dispatcher', 'supervisor'],

  agreeMandate: ['owner'],
  declineMandate: ['owner'],
  revokeMandate: ['owner'],
  register: ['handler', 'dispatcher', 'supervisor'],
  classify: ['handler', 'dispatcher', 'supervisor'],
  redirect: ['handler', 'dispatcher', 'supervisor'],
  notAccept: ['supervisor'],
  investigate: ['dispatcher', 'supervisor'],
  extend: ['supervisor'],
  giveOpinion: ['supervisor'],
  askReview: ['owner'],
  giveReview: ['supervisor'],
  askReReview: ['owner'],
  giveReReview: ['supervisor'],
  recordHearing: ['dispatcher', 'supervisor'],
};

export const may = (standings: readonly Standing[], permission: Permission): boolean =>
  standings.some((standing) => permissions[permission].includes(standing));
