import { withStep } from '../../functions/domain/case/stepWords';
import { Command, type CaseAction } from '../../functions/contract/deeds/actions';
import type { Instant } from '../../functions/contract/ids';
import { Answers, type CaseStatus, type Filing } from '../../functions/contract/kinds';
import type { OutsideQuestion } from '../../functions/contract/deeds/outside';
import type { CaseKind } from '../../functions/contract/words';
import type { CaseHead } from '../../functions/domain/case/case';
import { dayOf } from '../../functions/domain/clocks/day';
import { turnClocks } from '../../functions/domain/clocks/turn';
import { file } from '../../functions/domain/filing/file';
import type { Mark } from '../../functions/domain/case/marks';
import type { Found } from '../../functions/domain/deeds/rule';
import { publishedSettings } from '../../functions/domain/clocks/rules';
import { inputsAt, papers } from '../support/inputs';
import {
  asMember,
  castOf,
  cityPetitionOffice,
  department,
  elsewhere,
  opponent,
  owner,
  placeOf,
  politicalLegal,
  regionsBureau,
  sendingOffice,
  staff,
} from './cast';

/** Ten in the morning in Asia/Shanghai. */
export const morning = '2026-03-02T02:00:00.000Z';
export const key = 'key-of-this-one-tap';
/** Sixteen bytes, as a case gets them by chance. */
export const salt = 'c2FsdC1vZi10aGUtdGVzdA';

const aboutFiling = { key, areaCode: '150902001000' };

export const filings = {
  consultation: {
    ...aboutFiling,
    kind: 'consultation',
    form: { topic: 'wages', question: '给砖厂干了三个月，工钱一直拖着，怎么办？', language: 'zh' },
  },
  legalAid: {
    ...aboutFiling,
    kind: 'legalAid',
    form: {
      applicantName: '某某',
      phone: '13800138000',
      matter: 'labourPay',
      facts: '干活时从架子上摔下来，老板不认账。',
      hardship: 'declared',
      language: 'zh',
      sensitiveConsent: true,
      truthful: true,
    },
  },
  petition: {
    ...aboutFiling,
    kind: 'petition',
    form: {
      petitionerName: '某某',
      phone: '0474-8260000',
      address: '马莲渠乡小贲红村',
      type: 'appeal',
      request: '请把村口那段路修好。',
      facts: '去年雨季冲断以后一直没人管。',
      language: 'zh',
      mandate: true,
    },
  },
  aidComplaint: {
    ...aboutFiling,
    kind: 'aidComplaint',
    form: {
      complainantName: '某某',
      complainingAs: 'recipient',
      about: 'worker',
      facts: '律师只打过一次电话，开庭才见着人。',
      language: 'zh',
    },
  },
} as const satisfies { [K in CaseKind]: Filing & { kind: K } };

export const newCase = (kind: CaseKind, at = morning) =>
  file({
    id: '4821370655',
    filing: filings[kind],
    ownerId: owner.personId,
    desk: placeOf[kind].desk,
    salt,
    at,
  });

/** What a case carries once somebody has it, on the way it mostly goes. */
const usualMarks: Record<CaseKind, readonly Mark[]> = {
  consultation: [],
  legalAid: ['cleared'],
  petition: ['mandated', 'classified', 'appeal', 'ownRoute'],
  aidComplaint: [],
};
const ofAssignee: readonly Mark[] = ['cleared', 'mandated'];

/** Statuses in which a case came from another organisation. */
const handedOver: readonly CaseStatus[] = [
  'transferred',
  'raised',
  'returned',
  'disputed',
  'objected',
  'underReview',
  'underReReview',
];

/** Statuses in which a body outside has it. */
const withOutsiders: readonly CaseStatus[] = ['passedOn', 'posted', 'receivedThere'];

/**
 * A case of a kind in a status, in the hands of the kind's handler (cleared, agreed to) unless the change says
 * otherwise; handed over, if it was, by another department.
 */
export function caseIn(kind: CaseKind, status: CaseStatus, change: Partial<CaseHead> = {}): CaseHead {
  const { head } = newCase(kind);
  const assignee = change.assignee === undefined ? asMember(castOf(kind).handler) : change.assignee;
  const carried = usualMarks[kind].filter((mark) => assignee || !ofAssignee.includes(mark));
  const marks = change.marks ?? [...head.marks, ...carried];
  const { running: clocks } = turnClocks([], { kind, status, marks, at: morning }, publishedSettings);
  const sender = handedOver.includes(status) ? sendingOffice : null;
  const resume = status === 'changeRequested' ? 'handling' : null;
  const asked = assignee ? [assignee.personId] : [];
  const recusal = marks.includes('recusalAsked') ? { personIds: asked, decider: null } : null;
  const body = kind === 'legalAid' ? regionsBureau : politicalLegal;
  const question: OutsideQuestion = kind === 'legalAid' ? 'objection' : 'handling';
  const outside = withOutsiders.includes(status)
    ? { body: { organisationId: body.organisationId, name: body.name }, question }
    : null;
  return { ...head, status, clocks, sender, resume, recusal, outside, ...change, assignee, marks };
}

const assignee = asMember(staff('newcomer', 'lawyer', placeOf.legalAid.worksAt));

/** The people and organisations that the words below name or need. */
export const named = {
  assignee,
  organisation: department,
  superior: cityPetitionOffice,
  noticed: papers,
  recused: { personIds: [assignee.personId], isHead: false },
} as const satisfies Found;

/** What a case of the kind was filed with. */
export const answersIn = (kind: CaseKind): Answers =>
  (filedWith[kind] ??= Answers.parse({ kind, form: filings[kind].form }));
const filedWith: { [K in CaseKind]?: Answers } = {};

/** The same, with somewhere that a case of the kind can go. */
export const namedFor = (kind: CaseKind): Found => ({
  ...named,
  organisation: elsewhere[kind][0],
  answers: answersIn(kind),
  answered: { from: 'assigned', ended: [] },
  given: { from: 'submitted', ended: [] },
});

const namesFor = (kind: CaseKind) => ({
  personId: assignee.personId,
  organisationId: elsewhere[kind][0].organisationId,
  otherSideId: opponent.organisationId,
});

type Change = { version?: number; input?: object; at?: Instant };

/** The usual commands: reading one costs more than anything that is done with it. */
const usual = new Map<string, Command>();

/** A command with a fitting input or another, sent by someone who saw the case as it is. */
export function commandOn(
  head: CaseHead,
  action: CaseAction,
  { version = head.version, input, at = morning }: Change = {},
): Command {
  const fitting =
    input ??
    (action === 'recordReply' && head.outside?.question === 'objection'
      ? { outcome: 'upheld', on: dayOf(at), text: '维持。' }
      : undefined);
  const called = `${head.kind} ${action} ${version} ${at}`;
  const known = fitting ? undefined : usual.get(called);
  if (known) return known;
  const command = Command.parse({
    action,
    input: fitting ?? inputsAt(at, namesFor(head.kind))[action],
    version,
    key,
  });
  if (!fitting) usual.set(called, command);
  return command;
}

/** The same case a moment after somebody did this. */
export function lastDone(head: CaseHead, word: CaseAction): CaseHead {
  let steps = '';
  for (let seq = 1; seq <= head.version; seq += 1)
    steps = withStep(steps, seq, {
      word: seq === head.version ? word : 'message',
      from: head.status,
      to: head.status,
    });
  return { ...head, steps, updatedAt: morning, returns: 0 };
}
