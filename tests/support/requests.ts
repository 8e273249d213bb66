import type { EndpointName, RequestTo } from '../../functions/contract/endpoints';
import { Command, type CaseAction } from '../../functions/contract/deeds/actions';
import { newPhoto, noFile } from './attachments';
import { besideFiling, consultation, intake, newKey, withoutName } from './filings';
import { inputsAt } from './inputs';
import { noon } from './moves';
import { county, secondDepartment, staffId, village } from './town';

/** What a request is about, where it is about anything. */
export type About = { caseId: string; version: number; organisationId: string; refreshToken: string | null };

const someone = staffId('second-lawyer');
const duty = '2026-08-05-0123456789abcdef';
/** A scene that was never made. */
const nowhere = '0'.repeat(22);

/** Something fitting for an action, said by somebody who saw this version of the case. */
export const usualDeed = (action: CaseAction, { caseId, version }: Pick<About, 'caseId' | 'version'>) => ({
  params: { caseId },
  body: Command.parse({
    action,
    input: inputsAt(noon, {
      personId: someone,
      organisationId: secondDepartment,
      otherSideId: secondDepartment,
    })[action],
    version,
    key: newKey(),
  }),
});

/** One right request to each endpoint. A new endpoint does not compile until it has one. */
export const usual: { [N in EndpointName]: (about: About) => RequestTo<N> } = {
  login: () => ({ body: { code: 'somebody-new' } }),
  refresh: ({ refreshToken }) => ({ body: { refreshToken } }),
  logout: () => ({}),
  actAs: () => ({ body: { role: 'resident', organisationId: null } }),
  me: () => ({}),
  beginScan: () => ({ body: {} }),
  scanState: () => ({ body: { scene: '0'.repeat(22) } }),
  finishScan: () => ({ body: { scene: '0'.repeat(22) } }),
  openScan: () => ({ body: { scene: '0'.repeat(22) } }),
  confirmScan: () => ({ body: { scene: '0'.repeat(22) } }),
  declineScan: () => ({ body: { scene: '0'.repeat(22) } }),
  beginText: () => ({ body: { phone: '13847412345' } }),
  finishText: () => ({ body: { code: '000000' } }),
  invite: ({ organisationId }) => ({
    params: { organisationId },
    body: { role: 'lawyer', name: '新来的律师' },
  }),
  invitations: ({ organisationId }) => ({ params: { organisationId } }),
  revokeInvitation: ({ organisationId }) => ({
    params: { organisationId, invitationId: '0'.repeat(64) },
  }),
  join: () => ({ body: { code: '22222-22222' } }),
  staff: ({ organisationId }) => ({ params: { organisationId } }),
  endDuty: ({ organisationId }) => ({
    params: { organisationId, personId: staffId('nobody') },
    body: { role: 'lawyer' },
  }),
  area: () => ({ params: { areaCode: county } }),
  organisations: () => ({ query: { areaCode: village, kind: 'serviceCentre' } }),
  organisation: ({ organisationId }) => ({ params: { organisationId } }),
  offices: () => ({ params: { areaCode: village } }),
  keptPlaces: ({ organisationId }) => ({ params: { organisationId } }),
  setPlace: ({ organisationId }) => ({
    params: { organisationId },
    body: { address: '振兴路 1 号', postcode: '012000', phone: '0474-0000001', hours: '工作日 8:30—17:30' },
  }),
  eligibility: () => ({ query: { matter: 'labourPay' } }),
  help: () => ({ body: { topic: 'family', circumstances: { danger: 'violence' } } }),
  fileCase: () => ({ body: consultation() }),
  myCases: () => ({ query: {} }),
  fileWithoutName: () => ({ body: withoutName() }),
  fileBeside: () => ({ body: besideFiling() }),
  filedBeside: () => ({ query: {} }),
  takeIn: () => ({ body: intake() }),
  register: ({ organisationId }) => ({ params: { organisationId, month: '2026-11' }, query: {} }),
  recover: () => ({ body: { code: '22222-22222-22222' } }),
  bindCase: () => ({ body: { code: '22222-22222-22222' } }),
  myData: () => ({ query: {} }),
  takeData: () => ({ body: {} }),
  setName: () => ({ body: { name: '乌兰' } }),
  endSession: () => ({ body: { sessionId: 'of-nobody' } }),
  withdrawConsents: () => ({}),
  forgetMe: () => ({}),
  ratings: ({ caseId }) => ({ params: { caseId } }),
  rate: ({ caseId }) => ({
    params: { caseId },
    body: { seq: 1, grade: 'satisfied', text: '办得快。', callBack: false },
  }),
  officeRatings: ({ organisationId }) => ({ params: { organisationId }, query: {} }),
  answerRating: ({ organisationId }) => ({
    params: { organisationId, ratingId: '0'.repeat(32) },
    body: { month: '2026-07', text: '已经改正。' },
  }),
  findArticles: () => ({ query: { words: '包工头跑了' } }),
  checkArticles: () => ({ body: { texts: ['《民法典》第一百八十八条'] } }),
  notes: ({ caseId }) => ({ params: { caseId } }),
  addNote: ({ caseId }) => ({ params: { caseId }, body: { text: '先查一下判例。', key: newKey() } }),
  here: ({ caseId }) => ({ params: { caseId }, body: { isWriting: false } }),
  phrases: ({ organisationId }) => ({ params: { organisationId } }),
  // Written on a version that nobody has seen, wherever it is the first.
  setPhrases: ({ organisationId }) => ({
    params: { organisationId },
    body: { version: 0, phrases: [{ title: '收到', fills: { view: '收到了。' } }] },
  }),
  uncheckedArticles: ({ organisationId }) => ({ params: { organisationId } }),
  readers: ({ caseId }) => ({ params: { caseId }, query: {} }),
  earlierSteps: ({ caseId }) => ({ params: { caseId }, query: { before: '2' } }),
  caseVersion: ({ caseId }) => ({ params: { caseId } }),
  getCase: ({ caseId }) => ({ params: { caseId }, query: { via: 'desk' } }),
  actOnCase: (about) => usualDeed('message', about),
  candidates: ({ caseId }) => ({ params: { caseId } }),
  deskQueue: () => ({ query: {} }),
  myQueue: () => ({ query: {} }),
  handled: () => ({ query: {} }),
  othersQueue: () => ({ query: {} }),
  peopleQueue: () => ({ query: {} }),
  handedOverQueue: () => ({ query: {} }),
  doneToday: () => ({}),
  today: () => ({}),
  giveCases: ({ caseId, version }) => ({
    body: {
      items: [
        { caseId, version, key: 'key-of-giving-many', to: 'person', personId: 'pnobody'.padEnd(26, '0') },
      ],
    },
  }),
  callQueue: () => ({ query: {} }),
  setWeCom: ({ organisationId }) => ({
    params: { organisationId, personId: staffId('lawyer') },
    body: { role: 'lawyer', userId: 'SuHe' },
  }),
  setRobot: ({ organisationId }) => ({ params: { organisationId }, body: { key: null } }),
  receipts: ({ caseId }) => ({ params: { caseId } }),
  papers: ({ caseId }) => ({ params: { caseId } }),
  openPaper: ({ caseId }) => ({ params: { caseId, paperId: '1-aidApplication' }, body: { format: 'pdf' } }),
  drafts: ({ caseId }) => ({ params: { caseId } }),
  writeDraft: (about) => ({
    params: { caseId: about.caseId },
    body: { command: usualDeed('requestMaterials', about).body, revision: null, isReady: true },
  }),
  previewDraft: (about) => ({
    params: { caseId: about.caseId },
    body: { command: usualDeed('requestMaterials', about).body },
  }),
  turnDraft: ({ caseId }) => ({
    params: { caseId, action: 'requestMaterials' },
    body: { turn: 'withdraw', revision: 1 },
  }),
  signDraft: ({ caseId, version }) => ({
    params: { caseId, action: 'requestMaterials' },
    body: { revision: 1, version, key: newKey() },
  }),
  relatedCases: ({ caseId }) => ({ params: { caseId } }),
  toSign: () => ({}),
  myDrafts: () => ({}),
  signing: ({ organisationId }) => ({ params: { organisationId } }),
  setSigning: ({ organisationId }) => ({ params: { organisationId }, body: { signing: 'decisions' } }),
  receiptKeys: () => ({}),
  checkReceipt: () => ({ query: { receipt: '随便写的' } }),
  roots: () => ({ query: { year: '2026' } }),
  inbox: () => ({ query: {} }),
  seen: () => ({ body: { until: noon } }),
  roster: ({ organisationId }) => ({
    params: { organisationId },
    query: { from: '2026-08-05', to: '2026-08-06' },
  }),
  addDuty: ({ organisationId }) => ({
    params: { organisationId },
    body: {
      ...{ key: newKey(), day: '2026-08-06', from: '08:30', to: '12:00' },
      ...{ kind: 'consultation', personId: staffId('nobody') },
    },
  }),
  swapDuties: ({ organisationId }) => ({ params: { organisationId }, body: { mine: duty, theirs: duty } }),
  dropDuty: ({ organisationId }) => ({ params: { organisationId, dutyId: duty } }),
  offerDuty: ({ organisationId }) => ({ params: { organisationId, dutyId: duty }, body: { offered: true } }),
  takeDuty: ({ organisationId }) => ({ params: { organisationId, dutyId: duty }, body: {} }),
  leaves: ({ organisationId }) => ({ params: { organisationId } }),
  takeLeave: ({ organisationId }) => ({
    params: { organisationId },
    body: {
      ...{ key: newKey(), role: 'lawyer', from: '2026-08-06', until: '2026-08-07' },
      ...{ personId: staffId('nobody'), deputyId: someone },
    },
  }),
  endLeave: ({ organisationId }) => ({ params: { organisationId, leaveId: duty }, body: {} }),
  deputyQueue: ({ organisationId }) => ({ params: { organisationId, leaveId: duty }, query: {} }),
  profile: ({ organisationId }) => ({ params: { organisationId, personId: staffId('nobody') } }),
  setProfile: ({ organisationId }) => ({
    params: { organisationId, personId: staffId('nobody') },
    body: { specialities: ['wages'], languages: ['zh'] },
  }),
  helpings: () => ({}),
  offerHelping: () => ({
    body: { scope: 'act', purpose: '帮我看进度', until: '2026-12-31', name: '白凤英' },
  }),
  offerJoining: ({ caseId }) => ({ params: { caseId }, body: { subject: '村路一下雨就断' } }),
  joiningNow: ({ caseId }) => ({ params: { caseId } }),
  endJoining: ({ caseId }) => ({ params: { caseId } }),
  openJoining: () => ({ body: { code: nowhere } }),
  joinCase: () => ({ body: { code: nowhere, name: '郭有田', phone: '13947400001', key: newKey() } }),
  takeHelping: () => ({ body: { scene: nowhere, name: '白玉' } }),
  tellHelper: () => ({ params: { helpingId: nowhere }, body: { told: true } }),
  endHelping: () => ({ params: { helpingId: nowhere } }),
  claimGuardian: () => ({
    body: { ward: 'adult', name: '白凤英', mine: '白玉', paper: 'courtDecision' },
  }),
  confirmGuardian: () => ({ body: { scene: nowhere } }),
  endGuardian: ({ caseId }) => ({ params: { caseId }, body: { why: 'mistake' } }),
  makeCode: ({ caseId }) => ({ body: { for: 'case', caseId } }),
  openCode: () => ({ params: { scene: nowhere } }),
  publicCode: () => ({ params: { scene: nowhere } }),
  codeImage: () => ({ params: { scene: nowhere } }),
  offerFile: () => ({ body: newPhoto() }),
  myFiles: () => ({ query: { ids: noFile } }),
  openFile: ({ caseId }) => ({ params: { fileId: noFile }, body: { caseId } }),
  dropFile: () => ({ params: { fileId: noFile } }),
  reveal: ({ caseId }) => ({ params: { caseId }, body: { field: 'phone' } }),
  searchCases: () => ({ body: { text: '欠薪 合同' } }),
  findCases: () => ({ body: { by: 'phone', value: '13847412345' } }),
  consents: () => ({ body: { key: newKey(), answers: { 'template-of-answers': 'accept' } } }),
  setPhone: () => ({ body: { by: 'hand', phone: '13800001234' } }),
  dropPhone: () => ({}),
  declareMatters: () => ({ body: { side: 'client', names: ['集宁砖厂'] } }),
};
