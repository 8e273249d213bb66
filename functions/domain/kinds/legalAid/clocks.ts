import { LegalAidStatus } from '../../../contract/kinds/legalAid';
import { recusal, rowOf } from '../../clocks/row';
import { objectionRows } from './objectionClocks';

const row = rowOf('legalAid');
const rules148 = '《办理法律援助案件程序规定》（司法部令第148号），天数以本地规定为准';

/** While it is decided whether aid is given, and while it is given. */
const beforeGrant = [
  'submitted',
  'reviewing',
  'materialsRequested',
  'transferred',
  'returned',
  'disputed',
] as const;
const underGrant = ['granted', 'assigned', 'engaged', 'handling', 'changeRequested'] as const;

/** Every date of days here rolls: 民法典 203, and the ministry's rules on periods to the same effect. */
export const legalAidRows = {
  'aid.review': row({
    length: 7,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['submitted', 'reviewing', 'transferred', 'returned', 'disputed'],
    pausedIn: ['materialsRequested'],
    pauseWord: '等待补充材料',
    startWord: '收到',
    title: '审查并作出是否给予法律援助的决定',
    law: '《法律援助法》第四十三条第一款',
    certainty: 'Q',
  }),
  /**
   * Retired: the twenty-four hours bind the body that investigates, the place of detention and its duty lawyers, not the
   * agency that receives what they pass on. Cases that were given it are still read.
   */
  'aid.forward_detained': row({
    length: 24,
    unit: 'hour',
    runsIn: [],
    startWord: '收到',
    title: '转交在押人员的法律援助申请',
    law: '《法律援助法》第三十九条',
    certainty: 'Q',
  }),
  /** By when the resident has to be told what is missing; no article says a number of days. */
  'aid.tell': row({
    length: 3,
    unit: 'workingDay',
    runsIn: ['materialsRequested'],
    with: 'unreceived',
    startWord: '发出补充材料通知',
    title: '把要补充的材料告诉申请人本人',
    law: '《法律援助法》第四十三条第二款（法律没有规定几天内告知，以本地规定为准）',
    certainty: 'P',
  }),
  'aid.supply': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    // 43(2) tells, and asks for no paper: who has read the list on their page, or had it read to them, is told.
    startsOn: 'told',
    runsIn: ['materialsRequested'],
    whenDue: 'lapse',
    audience: 'resident',
    startWord: '通知补充材料',
    title: '补齐材料，逾期不补视为撤回申请',
    law: '《法律援助法》第四十三条第二款（法律没有规定天数，以本地规定为准）',
    certainty: 'P',
  }),
  'aid.assign': row({
    length: 3,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['granted'],
    without: 'wasAssigned',
    startWord: '需要指派',
    title: '指派法律援助人员',
    law: '《法律援助法》第四十三条第一款',
    certainty: 'Q',
  }),
  /**
   * 43(1) counts from the decision alone, and no decision is made anew when a lawyer falls away (an interest, a change, a
   * post that ends): how soon the next one has to be there is said by no article, and is not put down to that one.
   */
  'aid.assign_again': row({
    length: 3,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['granted'],
    with: 'wasAssigned',
    startWord: '需要重新指派',
    title: '重新指派法律援助人员',
    law: '《法律援助法》第四十三条第一款只写了作出决定后三日内指派，重新指派的天数以本地规定为准',
    certainty: 'P',
  }),
  /** 自安排或者收到指派之日起: of each assignment, whether or not the lawyer has said yes to it. */
  'aid.sign': row({
    length: 5,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['assigned', 'engaged'],
    startsAnewBy: 'assign',
    pausedIn: ['changeRequested'],
    pauseWord: '等待决定是否更换律师',
    startWord: '指派',
    title: '与受援人签订委托协议',
    law: rules148,
    certainty: 'R',
  }),
  'aid.change_worker': row({
    length: 5,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['changeRequested'],
    startWord: '收到更换申请',
    title: '决定是否更换法律援助人员',
    law: rules148,
    certainty: 'R',
  }),
  ...objectionRows,
  'aid.file': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['concluded'],
    startWord: '结案',
    title: '交回案卷材料',
    law: rules148,
    certainty: 'R',
  }),
  'aid.file_review': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['fileReview'],
    startWord: '收到案卷',
    title: '审查案卷并归档',
    law: rules148,
    certainty: 'R',
  }),
  'aid.complete': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['granted', 'assigned', 'engaged', 'handling', 'changeRequested'],
    with: 'formalities',
    audience: 'resident',
    startWord: '先行提供法律援助',
    title: '补办申请手续、补充材料',
    law: '《法律援助法》第四十四条（法律只说“及时”，天数以本地规定为准）',
    certainty: 'P',
  }),
  'aid.recusal': row({
    ...recusal,
    runsIn: LegalAidStatus.exclude(['filed', 'refused', 'terminated', 'upheld', 'withdrawn']).options,
  }),
  'aid.report': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['handling'],
    restartedBy: 'reportProgress',
    startWord: '上一次通报进展',
    title: '向受援人通报办理进展',
    law: '《法律援助法》第四十六条（法律没有规定多久一次，以本地规定为准）',
    certainty: 'P',
  }),
  'aid.decide_end': row({
    length: 5,
    unit: 'calendarDay',
    rolls: true,
    runsIn: [...beforeGrant, ...underGrant],
    with: 'endAsked',
    ofDesk: true,
    startWord: '收到请求',
    title: '决定是否终止，并书面答复',
    law: '《法律援助法》第四十八条第七项（法律没有规定天数，以本地规定为准）',
    certainty: 'P',
  }),
  /** Whoever learned of it has to report it, whatever becomes of the application: also of one that is withdrawn or lapses. */
  'aid.report_harm': row({
    length: 24,
    unit: 'hour',
    runsIn: LegalAidStatus.options,
    with: 'toReport',
    ofDesk: true,
    startWord: '收到',
    title: '向公安、民政等部门报告未成年人受到侵害',
    law: '《未成年人保护法》第十一条（法律说“立即”，小时数以本地规定为准）',
    certainty: 'P',
  }),
  'aid.call_back': row({
    length: 30,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['concluded', 'fileReview'],
    without: 'calledBack',
    metWith: 'calledBack',
    ofDesk: true,
    startWord: '办结',
    title: '回访受援人',
    law: '《法律援助法》第五十九条（法律没有规定天数，以本地规定为准）',
    certainty: 'P',
  }),
} as const;
