import { AidComplaintStatus } from '../../../contract/kinds/aidComplaint';
import { recusal, rowOf } from '../../clocks/row';

const row = rowOf('aidComplaint');
const rules149 = '《法律援助投诉处理办法》（司法部令第149号），天数以本地规定为准';

/** The lengths are those of the rules before it, and settings until the text of 司法部令第149号 confirms them. */
export const aidComplaintRows = {
  'aidComplaint.accept': row({
    length: 5,
    unit: 'workingDay',
    runsIn: ['complained', 'returned', 'disputed'],
    startWord: '收到投诉',
    title: '决定是否受理投诉，不归本单位管的转给该管的司法局',
    law: rules149,
    certainty: 'R',
  }),
  /** The bureau it was passed on to has its own days, from the day it got it. */
  'aidComplaint.accept_passed_on': row({
    length: 5,
    unit: 'workingDay',
    runsIn: ['transferred'],
    startWord: '收到转来的投诉',
    title: '决定是否受理转来的投诉',
    law: rules149,
    certainty: 'R',
  }),
  'aidComplaint.finish': row({
    length: 45,
    unit: 'calendarDay',
    runsIn: ['accepted', 'investigating'],
    extend: { most: 30, by: 'supervisor' },
    closes: 'extend',
    editedBy: 'extend',
    startWord: '受理',
    title: '调查并作出处理决定',
    law: rules149,
    certainty: 'R',
  }),
  'aidComplaint.reply': row({
    length: 5,
    unit: 'workingDay',
    runsIn: ['decided'],
    startWord: '作出处理决定',
    title: '书面答复投诉人',
    law: rules149,
    certainty: 'R',
  }),
  'aidComplaint.recusal': row({
    ...recusal,
    runsIn: AidComplaintStatus.exclude(['told', 'notAccepted', 'withdrawn']).options,
  }),
} as const;
