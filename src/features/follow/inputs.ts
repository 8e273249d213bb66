import type { CaseAction, Deed } from '../../../functions/contract/actions';
import { limits } from '../../../functions/contract/limits';
import { commonMaterials } from '../../content/materials';
import { reachedWords } from '../../content/tellings';
import { choices } from './choices';
import type { DeedInputKind } from './inputKinds';

type InputOf<A extends CaseAction> = Extract<Deed, { action: A }>['input'];

/** A person is given a case on a page of its own, where all who could take it are listed. */
export type DeedHere = Exclude<CaseAction, 'assign'>;

const reply = { as: 'text', max: limits.reply } as const;
const message = { as: 'text', max: limits.message } as const;
const perhaps = { ...message, optional: true } as const;
const line = { as: 'line' } as const;
const day = { as: 'day' } as const;
const choice = <C extends keyof typeof choices>(of: C) => ({ as: 'choice', choices: choices[of] }) as const;
const files = { as: 'files', optional: true } as const;
const handOver = { as: 'organisation', competent: 'forHandOver' } as const;

/** What each action takes, from top to bottom; the contract checks it, this only says how it is asked. */
export const inputs: { [A in DeedHere]: Required<Record<keyof InputOf<A>, DeedInputKind>> } = {
  message: { text: message, files },
  withdraw: { reason: perhaps },
  take: {},
  declareNoConflict: {},
  declareConflict: { reason: message },
  nameOtherSide: {
    organisationIds: { as: 'organisations', competent: 'any', most: limits.otherSides },
  },
  transfer: { organisationId: handOver, text: perhaps },
  raise: { reasons: message },
  accept: {},
  sendBack: { reasons: message },
  agreeReturn: {},
  insist: { reasons: message },
  allot: { organisationId: handOver, reasons: message },

  answer: { text: reply, files },
  promise: { until: { as: 'moment' }, text: perhaps },
  followUp: { text: message, files },
  close: { solved: { as: 'yesOrNo' } },
  reopen: { text: message },

  startReview: {},
  requestMaterials: {
    items: { as: 'lines', most: limits.materials, common: commonMaterials },
    text: perhaps,
  },
  askExplanation: { items: { as: 'noticed' }, text: message },
  supplyMaterials: { items: { as: 'noticed', optional: true }, text: message, files },
  giveUrgently: { ground: choice('urgentGround'), text: perhaps },
  completeFormalities: {
    items: { as: 'lines', most: limits.materials, common: commonMaterials, optional: true },
    text: message,
    files,
  },
  grant: { text: perhaps },
  refuse: { reasons: reply, article: line },
  object: { reasons: reply, files },
  decideObjection: { outcome: choice('objection'), reasons: reply, article: line },
  begin: {},
  signAgreement: {},
  reportProgress: { text: reply, files },
  reportGround: { ground: choice('endReason'), text: message },
  askChange: { reasons: message },
  approveChange: { text: perhaps },
  declineChange: { reasons: message },
  terminate: { ground: choice('endReason'), reasons: reply, article: line },
  conclude: { result: reply, files },
  handInFile: { text: perhaps },
  archive: {},

  agreeMandate: { until: day },
  declineMandate: { reason: perhaps },
  revokeMandate: { reason: perhaps },
  register: {},
  classify: {
    type: choice('petitionType'),
    // 信访工作条例 31: only an appeal for a solution has one of six ways.
    route: { ...choice('route'), when: ({ type }) => type === 'appeal' },
  },
  redirect: { route: choice('otherRoute'), text: reply },
  notAccept: { ground: choice('notAccepted'), reasons: reply },
  investigate: {},
  extend: { days: { as: 'number', most: limits.extensionDays }, reasons: message },
  giveOpinion: {
    outcome: choice('opinion'),
    request: message,
    facts: reply,
    opinion: reply,
    basis: line,
  },
  askReview: { reasons: reply, files },
  giveReview: { outcome: choice('review'), opinion: reply, basis: line },
  askReReview: { reasons: reply, files },
  giveReReview: { outcome: choice('reReview'), opinion: reply, basis: line },
  recordService: { paper: { as: 'paper' }, way: choice('serviceWay'), on: day, files },
  recordCall: { noticeId: { as: 'call' }, reached: { as: 'yesOrNo', words: reachedWords } },
  recordHearing: { from: day, to: day },
};
