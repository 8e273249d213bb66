import { rowOf } from '../../clocks/row';

const row = rowOf('legalAid');
const rules148 = '《办理法律援助案件程序规定》（司法部令第148号），天数以本地规定为准';

/** Outside legal aid's own procedure, once the objection was turned down: nothing here ends with them. */
const afterUpheld = {
  rolls: true,
  startsOn: 'served',
  runsIn: ['upheld'],
  whenDue: 'settle',
  audience: 'resident',
  startWord: '知道维持的决定',
} as const;

/** Dates that follow a decision: bringing it to whom it is about, and the ways against it (法律援助法 48, 49). */
export const objectionRows = {
  'aid.objection_review': row({
    length: 5,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['objected'],
    startWord: '收到异议',
    title: '审查异议，维持或者责令改正',
    law: '《法律援助法》第四十九条',
    certainty: 'Q',
  }),
  /** By when a decision has to be in the hands of whom it is about; no article says a number of days. */
  'aid.serve': row({
    length: 3,
    unit: 'workingDay',
    runsIn: ['refused', 'terminated', 'upheld'],
    with: 'unreceived',
    ofDesk: true,
    startWord: '作出决定',
    title: '把决定书送到本人手里',
    law: '《法律援助法》第四十三条第一款、第四十九条（法律没有规定几天内送到，以本地规定为准）',
    certainty: 'P',
  }),
  'aid.ask_objection': row({
    length: 15,
    unit: 'calendarDay',
    rolls: true,
    startsOn: 'served',
    asks: 'object',
    runsIn: ['refused', 'terminated'],
    whenDue: 'settle',
    audience: 'resident',
    startWord: '收到决定书',
    title: '不同意的，向司法局提出异议（晚了也收）',
    law: `《法律援助法》第四十九条；${rules148}`,
    certainty: 'R',
  }),
  'aid.ask_reconsideration': row({
    length: 60,
    unit: 'calendarDay',
    ...afterUpheld,
    title: '还不同意的，申请行政复议',
    law: '《法律援助法》第四十九条、《行政复议法》第二十条',
    certainty: 'Q',
  }),
  'aid.sue': row({
    length: 6,
    unit: 'month',
    ...afterUpheld,
    title: '还不同意的，向法院提起行政诉讼',
    law: '《法律援助法》第四十九条、《行政诉讼法》第四十六条',
    certainty: 'Q',
  }),
  'aid.end_sent': row({
    length: 3,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['terminated'],
    without: 'endSent',
    metWith: 'endSent',
    ofDesk: true,
    startWord: '作出终止决定',
    title: '把终止决定送受援人，通知承办单位，函告办案机关',
    law: rules148,
    certainty: 'R',
  }),
  'aid.outside_post': row({
    length: 3,
    unit: 'workingDay',
    runsIn: ['passedOn'],
    startWord: '收到异议',
    title: '把异议送往上一级司法行政机关',
    law: '本平台约定',
    certainty: 'P',
  }),
  'aid.outside_receipt': row({
    length: 10,
    unit: 'calendarDay',
    runsIn: ['posted'],
    startWord: '寄出或者送出',
    title: '核实上一级司法行政机关收到没有',
    law: '本平台约定',
    certainty: 'P',
  }),
  'aid.outside_objection': row({
    length: 5,
    unit: 'calendarDay',
    rolls: true,
    runsIn: ['receivedThere'],
    startWord: '上一级司法行政机关收到',
    title: '问到对异议的决定',
    law: '《法律援助法》第四十九条',
    certainty: 'Q',
  }),
} as const;
