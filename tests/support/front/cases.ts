import type { Me } from '../../../functions/contract/session';
import type { CaseRow, CaseState, CaseView } from '../../../functions/contract/views';

/** A consultation that waits at the desk of Jining, but for what a test says. */
export const caseRow = (part: Partial<CaseRow> = {}): CaseRow => ({
  id: '4821370655',
  number: '150902-2026-Z-48213-70655-9',
  kind: 'consultation',
  areaCode: '150902001000',
  status: 'submitted',
  step: 'accept',
  title: '老板拖着三个月工资不给',
  filedAt: '2026-03-02T01:00:00.000Z',
  updatedAt: '2026-03-02T01:00:00.000Z',
  holder: { at: 'desk', organisationName: '集宁区公共法律服务中心', since: '2026-03-02T01:00:00.000Z' },
  dueAt: '2026-03-03T01:00:00.000Z',
  overdue: false,
  ...part,
});

export const caseState = (part: Partial<CaseState> = {}): CaseState => ({
  ...caseRow(),
  version: 1,
  standing: 'duty',
  dues: [],
  actions: [],
  ...part,
});

export const caseView = (part: Partial<CaseState> = {}): CaseView => ({
  state: caseState(part),
  answers: {
    kind: 'consultation',
    form: { topic: 'wages', question: '老板拖着三个月工资不给，怎么要？', language: 'zh' },
  },
  timeline: [],
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
  templates: [],
};

export const resident: Me = {
  personId: 'p3000000000000000000000000',
  name: null,
  acting: { role: 'resident', organisationId: null },
  memberships: [],
  templates: [],
};
