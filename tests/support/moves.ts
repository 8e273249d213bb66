import { Command, type actionInputs, type CaseAction } from '../../functions/contract/actions';
import type { Instant } from '../../functions/contract/ids';
import type { Filing } from '../../functions/contract/kinds';
import type { CaseKind, Role } from '../../functions/contract/words';
import type { Named } from '../../functions/domain/place';
import type * as z from '../../functions/contract/z';
import { act } from '../../functions/domain/act';
import { actionsFor } from '../../functions/domain/actionsFor';
import type { Actor, CaseHead, Move, OrganisationRef, StaffMember } from '../../functions/domain/case';
import { addHours } from '../../functions/domain/clocks/day';
import { file } from '../../functions/domain/file';
import { lifecycles } from '../../functions/domain/kinds';

/** Noon in Asia/Shanghai, but for seconds that make its number as long as any. */
export const noon: Instant = '2026-08-05T04:00:07.123Z';
export const hoursAfter = (hours: number): Instant => addHours(noon, hours);

/** An id of a person from a few letters or digits. */
export const personId = (mark: string): string => `p${mark.padEnd(25, '0')}`;
export const caseIdOf = (nth: number): string => String(nth).padStart(10, '0');
/** A client key, another one for every number. */
export const keyOf = (nth: number): string => `key-${String(nth).padStart(12, '0')}`;

export const owner = personId('owner');

/** Names as long as they come: a city, a banner with a long name, and the office. */
const place = '乌兰察布市察哈尔右翼中旗';
export const offices: Record<CaseKind, OrganisationRef> = {
  consultation: { organisationId: 'serviceCentre-150927000000', name: `${place}公共法律服务中心` },
  legalAid: { organisationId: 'legalAidAgency-150927000000', name: `${place}法律援助中心` },
  petition: { organisationId: 'petitionOffice-150927000000', name: `${place}信访局` },
};
export const department: OrganisationRef = {
  organisationId: 'department-150927000000-12',
  name: `${place}人力资源和社会保障局`,
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
  }
}

type Filed = {
  nth?: number;
  at?: Instant;
  key?: string;
  ownerId?: string;
  desk?: OrganisationRef;
  question?: string;
};

/** A new case: the `nth`, filed at noon unless said otherwise. */
export function filed(kind: CaseKind, { nth = 1, at = noon, ownerId = owner, ...more }: Filed = {}): Move {
  const { key = keyOf(nth), desk = offices[kind], question = forms.consultation.question } = more;
  return file({ id: caseIdOf(nth), filing: filingOf(kind, key, question), ownerId, desk, at });
}

const personName = '阿拉坦其其格';

/** Someone who works at an office in a role. */
export const staffAt = (role: Role, organisation: OrganisationRef): Actor => ({
  personId: personId(`${role}${organisation.organisationId.slice(0, 6)}`.toLowerCase()),
  name: personName,
  role,
  organisation,
});

const asMember = ({ personId: id, name, organisation }: Actor): StaffMember => ({
  personId: id,
  name: name ?? '',
  organisation: organisation ?? department,
});

const longText = '根据《劳动合同法》第三十条，用人单位应当按时足额支付劳动报酬。'.repeat(12);

/** Something to say for every action. */
const inputs: { [A in CaseAction]: z.infer<(typeof actionInputs)[A]> } = {
  take: {},
  assign: { personId: personId('named') },
  answer: { text: longText },
  followUp: { text: '那我还要交什么材料？' },
  message: { text: '请您明天上午来一趟。' },
  startReview: {},
  requestMaterials: { items: ['身份证复印件', '劳动合同'], text: '请一次补齐。' },
  supplyMaterials: { text: '都带来了。' },
  grant: {},
  refuse: { reasons: '不属于法律援助范围。', article: '《法律援助法》第三十一条' },
  begin: {},
  investigate: {},
  conclude: { result: '双方达成调解，工资已付清。' },
  archive: {},
  register: {},
  classify: { type: 'appeal' },
  transfer: { organisationId: department.organisationId },
  sendBack: { reasons: '不属于本单位职责。' },
  accept: {},
  giveOpinion: { outcome: 'supported', opinion: longText, basis: '《信访工作条例》第三十二条' },
  close: { solved: true },
  withdraw: { reason: '已经自己解决了。' },
};

type Turn = { actor: Actor; action: CaseAction };

/** Everything that anyone could do to a case now. */
export function turns(head: CaseHead): Turn[] {
  const { handler } = lifecycles[head.kind];
  const atDesk = (['dispatcher', 'supervisor', handler] as const).map((role) => staffAt(role, head.desk));
  const { assignee } = head;
  const handling: Actor[] = assignee ? [{ ...assignee, role: handler }] : [];
  const resident: Actor = { personId: head.ownerId, name: null, role: 'resident', organisation: null };
  return [resident, ...atDesk, ...handling].flatMap((actor) =>
    actionsFor(actor, head).map((action) => ({ actor, action })),
  );
}

/** The people and organisations that a step of a case names, unless a test names others. */
function namedIn({ kind, desk }: CaseHead): Named {
  const isAway = desk.organisationId === department.organisationId;
  return {
    assignee: asMember(staffAt(lifecycles[kind].handler, carriers[kind])),
    organisation: isAway ? offices[kind] : department,
  };
}

type Words = { input?: object; named?: Named };

/** A legal step of a case, with the usual words or others. */
export function step(head: CaseHead, turn: Turn, at: Instant, { input, named }: Words = {}): Move {
  const { actor, action } = turn;
  const { version } = head;
  const command = Command.parse({ action, input: input ?? inputs[action], version, key: keyOf(version) });
  return act(head, actor, command, at, named ?? namedIn(head));
}

/** The step somebody takes who may take it, an hour later for every step before. Throws when nobody may. */
export function doing(head: CaseHead, action: CaseAction, input?: object): Move {
  const turn = turns(head).find((one) => one.action === action);
  if (!turn) throw new Error(`nobody may ${action} a ${head.kind} that is ${head.status}`);
  return step(head, turn, hoursAfter(head.version), input ? { input } : {});
}
