import type { Me } from '../../../functions/contract/people/session';
import type { DueView } from '../../../functions/contract/case/dues';
import type { CaseRow, CaseState, CaseView, TimelineEntry } from '../../../functions/contract/case/views';

/** A consultation that waits at the desk of Jining, but for what a test says. */
export const caseRow = (part: Partial<CaseRow> = {}): CaseRow => ({
  version: 1,
  id: '4821370655',
  number: '150902-2026-Z-48213-70655-9',
  kind: 'consultation',
  areaCode: '150902001000',
  status: 'submitted',
  step: 'accept',
  title: '老板拖着三个月工资不给',
  about: 'wages',
  urgent: false,
  urgentFor: [],
  filedAt: '2026-03-02T01:00:00.000Z',
  updatedAt: '2026-03-02T01:00:00.000Z',
  holder: { at: 'desk', organisationName: '集宁区公共法律服务中心', since: '2026-03-02T01:00:00.000Z' },
  dueAt: '2026-03-03T01:00:00.000Z',
  overdue: false,
  nextDate: {
    on: '2026-03-03',
    at: '2026-03-03T01:00:00.000Z',
    byHour: true,
    audience: 'staff',
    overdue: false,
  },
  ...part,
});

export const caseState = (part: Partial<CaseState> = {}): CaseState => ({
  ...caseRow(),
  version: 1,
  standing: 'duty',
  dues: [],
  toCome: [],
  askedLate: false,
  actions: [],
  assigneeName: null,
  deskName: '集宁区公共法律服务中心',
  mandate: null,
  limitationOn: null,
  ...part,
});

export const caseView = (part: Partial<CaseState> = {}): CaseView => ({
  state: caseState(part),
  answers: {
    kind: 'consultation',
    form: { topic: 'wages', question: '老板拖着三个月工资不给，怎么要？', language: 'zh' },
  },
  outline: null,
  erased: false,
  timeline: [],
  ended: [],
  links: [],
  files: [],
  tellings: [],
  help: { cards: [], aid: null },
  masked: [],
  corrections: [],
  withheld: [],
  toComplete: [],
  brokenAt: null,
});

/** What a petition says that asks for a subsidy. */
export const petitionAnswers: CaseView['answers'] = {
  kind: 'petition',
  form: {
    petitionerName: '巴特尔',
    phone: '13847412345',
    type: 'appeal',
    request: '请把草畜平衡补贴发给我家。',
    facts: '别人家都领到了。',
    language: 'zh',
    mandate: true,
  },
};

/** What a candidate sees of it: the outline alone. */
export const outlineView = (part: Partial<CaseState> = {}): CaseView => ({
  ...caseView({ standing: 'candidate', title: '', ...part }),
  answers: null,
  outline: {
    about: part.kind === 'petition' ? 'appeal' : 'wages',
    language: 'mn',
    parties: ['郭志强', '草原红餐饮公司'],
    readAs: [],
    outcome: null,
  },
});

/** The review of an application for legal aid, filed on a Monday morning. */
export const due = (part: Partial<DueView> = {}): DueView => ({
  clock: 'aid.review',
  title: '审查并作出是否给予法律援助的决定',
  law: '《法律援助法》第四十三条第一款',
  setting: false,
  audience: 'staff',
  length: 7,
  unit: 'calendarDay',
  extendedBy: 0,
  startedAt: '2026-03-02T01:00:00.000Z',
  raw: '2026-03-09',
  rolled: '2026-03-09',
  target: '2026-03-06',
  dueOn: '2026-03-09',
  dueAt: '2026-03-09T15:59:59.999Z',
  provisional: false,
  steps: ['自 2026 年 3 月 2 日收到的次日起算 7 日', '最后一天 3 月 9 日（星期一）'],
  state: 'running',
  ...part,
});

/** One event of a case: staff answer, but for what a test says. */
export const entry = (part: Partial<TimelineEntry> = {}): TimelineEntry => ({
  seq: 2,
  at: '2026-03-02T06:05:00.000Z',
  word: 'answer',
  by: { standing: 'duty', name: '高飞', organisationName: '集宁区公共法律服务中心' },
  from: 'submitted',
  to: 'answered',
  details: { text: '可以要回来。' },
  digest: 'b'.repeat(64),
  ...part,
});

/** A lawyer of Jining, on duty at the centre and on the panel of the agency. */
export const lawyer: Me = {
  personId: 'p1000000000000000000000000',
  name: '高飞',
  acting: { role: 'lawyer', organisationId: 'serviceCentre-150902000000' },
  memberships: [
    {
      role: 'lawyer',
      organisationId: 'serviceCentre-150902000000',
      organisationName: '集宁区公共法律服务中心',
      organisationKind: 'serviceCentre',
    },
    {
      role: 'lawyer',
      organisationId: 'legalAidAgency-150902000000',
      organisationName: '集宁区法律援助中心',
      organisationKind: 'legalAidAgency',
    },
  ],
  phone: null,
  phoneAnswered: false,
  templates: [],
};

export const dispatcher: Me = {
  personId: 'p2000000000000000000000000',
  name: '格日勒',
  acting: { role: 'dispatcher', organisationId: 'serviceCentre-150902000000' },
  memberships: [
    {
      role: 'dispatcher',
      organisationId: 'serviceCentre-150902000000',
      organisationName: '集宁区公共法律服务中心',
      organisationKind: 'serviceCentre',
    },
  ],
  phone: null,
  phoneAnswered: false,
  templates: [],
};

/** A helper of a village, at its service centre. */
export const helper: Me = {
  personId: 'p4000000000000000000000000',
  name: '郭淑芬',
  acting: { role: 'helper', organisationId: 'serviceCentre-150902001001' },
  memberships: [
    {
      role: 'helper',
      organisationId: 'serviceCentre-150902001001',
      organisationName: '南泉村公共法律服务中心',
      organisationKind: 'serviceCentre',
    },
  ],
  phone: null,
  phoneAnswered: false,
  templates: [],
};

export const resident: Me = {
  personId: 'p3000000000000000000000000',
  name: null,
  acting: { role: 'resident', organisationId: null },
  memberships: [],
  phone: null,
  phoneAnswered: false,
  templates: [],
};
