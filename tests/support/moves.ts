import { repliesTo } from '../../functions/contract/deeds/outside';
import type { CaseAction, Command } from '../../functions/contract/deeds/actions';
import type { Instant } from '../../functions/contract/ids';
import { Answers, type Filing } from '../../functions/contract/kinds';
import type { CaseKind, Role } from '../../functions/contract/words';
import type { Found } from '../../functions/domain/deeds/rule';
import { act, needsOf } from '../../functions/domain/deeds/act';
import { actionsFor } from '../../functions/domain/deeds/actionsFor';
import type { Actor, CaseHead, Move, OrganisationRef, StaffMember } from '../../functions/domain/case/case';
import { addHours, dayOf } from '../../functions/domain/clocks/day';
import { file } from '../../functions/domain/filing/file';
import { lifecycles } from '../../functions/domain/kinds/lifecycles';
import { inputsAt, otherInputs, papers } from './inputs';
import { readCommand } from './readCommand';

/** Noon in Asia/Shanghai, but for seconds that make its number as long as any. */
export const noon: Instant = '2026-08-05T04:00:07.123Z';
export const hoursAfter = (hours: number): Instant => addHours(noon, hours);

/** An id of a person from a few letters or digits. */
export const personId = (mark: string): string => `p${mark.padEnd(25, '0')}`;
export const caseIdOf = (nth: number): string => String(nth).padStart(10, '0');
/** A client key, another one for every number. */
export const keyOf = (nth: number): string => `key-${String(nth).padStart(12, '0')}`;

/** Sixteen bytes, as a case gets them by chance. */
export const salt = 'c2FsdC1vZi10aGUtdGVzdA';

export const owner = personId('owner');

/** Names as long as they come: a city, a banner with a long name, and the office. */
const place = '乌兰察布市察哈尔右翼中旗';
export const offices: Record<CaseKind, OrganisationRef> = {
  consultation: { organisationId: 'serviceCentre-150927000000', name: `${place}公共法律服务中心` },
  legalAid: { organisationId: 'legalAidAgency-150927000000', name: `${place}法律援助中心` },
  petition: { organisationId: 'petitionOffice-150927000000', name: `${place}信访局` },
  aidComplaint: { organisationId: 'justiceBureau-150927000000', name: `${place}司法局` },
};
export const department: OrganisationRef = {
  organisationId: 'department-150927000000-12',
  name: `${place}人力资源和社会保障局`,
};
/** Where a case of a kind can be handed. */
const elsewhere: Record<CaseKind, OrganisationRef> = {
  consultation: {
    organisationId: 'serviceCentre-150928000000',
    name: '乌兰察布市察哈尔右翼后旗公共法律服务中心',
  },
  legalAid: { organisationId: 'legalAidAgency-150928000000', name: '乌兰察布市察哈尔右翼后旗法律援助中心' },
  petition: department,
  aidComplaint: { organisationId: 'justiceBureau-150928000000', name: '乌兰察布市察哈尔右翼后旗司法局' },
};
/** On the other side, where a test names one; it is never asked to do anything. */
const opponent: OrganisationRef = {
  organisationId: 'department-150927000000-99',
  name: `${place}农牧和科技局`,
};
/** Where those who carry a case work: legal aid is mostly given by law firms. */
const carriers: Record<CaseKind, OrganisationRef> = {
  ...offices,
  legalAid: { organisationId: 'lawFirm-150927000000-2', name: `${place}敖包相会律师事务所` },
};

const forms: { [K in CaseKind]: Extract<Filing, { kind: K }>['form'] } = {
  consultation: {
    topic: 'wages',
    question: '工地老板欠了我三个月工资一直拖着不给。'.repeat(19),
    language: 'zh',
    phone: '13847412345',
  },
  legalAid: {
    applicantName: '乌云其木格',
    phone: '13847412345',
    idNumber: '152627198001010029',
    matter: 'labourPay',
    facts: '我在建筑队干活摔伤，包工头不肯出医药费。'.repeat(18),
    hardship: 'declared',
    language: 'mn',
    sensitiveConsent: true,
    truthful: true,
  },
  petition: {
    petitionerName: '巴特尔',
    phone: '13847412345',
    address: '科布尔镇东街三号',
    type: 'appeal',
    request: '请把拖欠我们村的征地补偿款发下来。'.repeat(10),
    facts: '二〇二三年修路占了我家六亩地，补偿款到现在没有到账。'.repeat(7),
    respondent: '科布尔镇人民政府',
    language: 'zh',
    mandate: true,
  },
  aidComplaint: {
    complainantName: '斯琴高娃',
    complainingAs: 'recipient',
    about: 'worker',
    workerName: '萨仁',
    respondent: '敖包相会律师事务所',
    facts: '律师接了我的案子以后只打过一次电话，开庭是法院通知我的。'.repeat(14),
    wish: '请查一查，让律师按规定把进展告诉我。',
    phone: '13847412345',
    address: '科布尔镇东街三号',
    language: 'zh',
  },
};

const areaCode = '150927102203';

/** The filing of a kind, with a question of one's own for a consultation. */
function filingOf(kind: CaseKind, key: string, question: string): Filing {
  switch (kind) {
    case 'consultation':
      return { kind, key, areaCode, form: { ...forms.consultation, question } };
    case 'legalAid':
      return { kind, key, areaCode, form: forms.legalAid };
    case 'petition':
      return { kind, key, areaCode, form: forms.petition };
    case 'aidComplaint':
      return { kind, key, areaCode, form: forms.aidComplaint };
  }
}

type Filed = { nth?: number; at?: Instant; desk?: OrganisationRef } & {
  [F in 'key' | 'ownerId' | 'question']?: string;
};

/** A new case: the `nth`, filed at noon unless said otherwise. */
export function filed(kind: CaseKind, { nth = 1, at = noon, ownerId = owner, ...more }: Filed = {}): Move {
  const { key = keyOf(nth), desk = offices[kind], question = forms.consultation.question } = more;
  return file({ id: caseIdOf(nth), filing: filingOf(kind, key, question), ownerId, desk, salt, at });
}

const personName = '阿拉坦其其格';

/** Someone who works at an office in a role. */
export const staffAt = (role: Role, organisation: OrganisationRef): Actor => ({
  personId: personId(`${role}${organisation.organisationId.slice(0, 6)}`.toLowerCase()),
  name: personName,
  role,
  organisation,
  belongsTo: [organisation.organisationId],
});

const asMember = ({ personId: id, name, organisation }: Actor): StaffMember => ({
  personId: id,
  name: name ?? '',
  organisation: organisation ?? department,
});

/** Something that someone may do; `input` where it is not the usual one. */
type Turn = { actor: Actor; action: CaseAction; input?: object };

const filedWith: { [K in CaseKind]?: Answers } = {};
const answersIn = (kind: CaseKind): Answers =>
  (filedWith[kind] ??= Answers.parse({ kind, form: forms[kind] }));

/** The people and organisations that a step of a case names or needs, unless a test names others. */
function namedIn(head: CaseHead, command: Command): Found {
  const { kind, desk } = head;
  const home = offices[kind];
  const isAway = desk.organisationId !== home.organisationId;
  const asked = 'organisationId' in command.input ? command.input.organisationId : null;
  // No department of the city takes part: the offices and bureaus do.
  const superior = needsOf(head, command)
    .flatMap((need) => (need.find === 'superior' ? need.nearestFirst : []))
    .find((id) => !id.startsWith('department') && !head.against.includes(id));
  const [beyond] = needsOf(head, command)
    .flatMap((need) => (need.find === 'superior' ? (need.beyond ?? []) : []))
    .filter(({ organisationId }) => !head.against.includes(organisationId));
  return {
    assignee: asMember(staffAt(lifecycles[kind].carriedBy, carriers[kind])),
    organisation: isAway && asked === home.organisationId ? home : elsewhere[kind],
    noticed: papers,
    answers: answersIn(kind),
    recused: { personIds: [personId('suspected')], isHead: false },
    ...(superior
      ? { superior: { organisationId: superior, name: `${place}上级单位` } }
      : beyond && { superior: beyond }),
  };
}

function commandOf(head: CaseHead, { action, input }: Omit<Turn, 'actor'>, at: Instant): Command {
  const { version, kind, desk } = head;
  const isThere = desk.organisationId === elsewhere[kind].organisationId;
  // What is not classified is allotted to an office first.
  const isUnclassified = kind === 'petition' && action === 'allot' && !head.marks.includes('classified');
  const usual = inputsAt(at, {
    personId: personId('named'),
    organisationId: (isThere || isUnclassified ? offices[kind] : elsewhere[kind]).organisationId,
    otherSideId: opponent.organisationId,
  });
  return readCommand({ action, input: input ?? usual[action], version, key: keyOf(version) });
}

/** Every answer there is to what was asked of a body outside. */
const repliesOn = ({ outside }: CaseHead, at: Instant) =>
  (outside ? repliesTo[outside.question] : []).map((outcome) => ({
    outcome,
    on: dayOf(at),
    text: '见来函。',
  }));

/** A matter of minutes, and of the step before. */
const takenBack: readonly CaseAction[] = ['unassign', 'recall', 'takeBackAnswer'];
/** Everything that anyone could do to a case `at`, and takes nothing back; its last step unless said otherwise. */
export function turns(head: CaseHead, at = head.updatedAt): Turn[] {
  const { carriedBy } = lifecycles[head.kind];
  const atDesk = (['dispatcher', 'supervisor', carriedBy] as const).map((role) => staffAt(role, head.desk));
  const { assignee } = head;
  const handling: Actor[] = assignee
    ? [{ ...assignee, role: carriedBy, belongsTo: [assignee.organisation.organisationId] }]
    : [];
  const nameless = { name: null, organisation: null, belongsTo: [] };
  const resident: Actor = { ...nameless, personId: head.ownerId, role: 'resident' };
  const offered = [resident, ...atDesk, ...handling].flatMap((actor) =>
    actionsFor(actor, head, at).flatMap((action): Turn[] => [
      ...(action === 'recordReply' ? [] : [{ actor, action }]),
      ...(otherInputs[action] ?? []).map((input) => ({ actor, action, input })),
      ...(action === 'recordReply' ? repliesOn(head, at).map((input) => ({ actor, action, input })) : []),
      ...(action === 'allot' && head.kind === 'petition' ? [{ actor, action, input: toOffice }] : []),
    ]),
  );
  return offered.filter((turn) => {
    // Whoever would step aside from what nobody has is the one to whom these walks give it.
    const isFreed = turn.action === 'declareConflict' && head.assignee === null;
    if (isFreed || takenBack.includes(turn.action)) return false;
    const command = commandOf(head, turn, at);
    const asksAbove = needsOf(head, command).some(({ find }) => find === 'superior');
    return !asksAbove || namedIn(head, command).superior !== undefined;
  });
}

const toOffice = { organisationId: offices.petition.organisationId, reasons: '由信访局继续协调。' };
type Words = { input?: object; named?: Found };

/** A legal step of a case, with the usual words or others. */
export function step(head: CaseHead, turn: Turn, at: Instant, { input, named }: Words = {}): Move {
  const said = input ? { ...turn, input } : turn;
  const command = commandOf(head, said, at);
  return act(head, turn.actor, command, at, { ...namedIn(head, command), ...named });
}

/** The step somebody takes who may take it, an hour later for every step before. Throws when nobody may. */
export function doing(head: CaseHead, action: CaseAction, input?: object): Move {
  const at = hoursAfter(head.version);
  const turn = turns(head, at).find((one) => one.action === action);
  if (!turn) throw new Error(`nobody may ${action} a ${head.kind} that is ${head.status}`);
  return step(head, turn, at, input ? { input } : {});
}
