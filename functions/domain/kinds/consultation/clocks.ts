import { rowOf } from '../../clocks/row';

const row = rowOf('consultation');

export const consultationRows = {
  'consult.message': row({
    length: 24,
    unit: 'hour',
    runsIn: ['submitted', 'assigned', 'followedUp', 'transferred', 'returned', 'disputed'],
    warnsHalfWay: true,
    opensToDuty: true,
    startWord: '收到',
    title: '律师答复',
    law: '公共法律服务网络咨询指南：留言咨询 24 小时内答复',
    certainty: 'W',
    setting: true,
  }),
  /** The same guide allows 约期答复; the hours are those promised. */
  'consult.promised': row({
    length: 24,
    unit: 'hour',
    runsIn: ['promised'],
    lengthNamedBy: 'promise',
    startWord: '约定',
    title: '按约定的时间答复',
    law: '公共法律服务网络咨询指南：不能当时答复的，可以约期答复',
    certainty: 'P',
  }),
  'consult.silence': row({
    length: 7,
    unit: 'calendarDay',
    runsIn: ['answered'],
    whenDue: 'settle',
    audience: 'resident',
    startWord: '答复',
    title: '还有疑问可以继续追问，没有追问就结单',
    law: '本平台约定，结单后仍可重新打开',
    certainty: 'P',
  }),
} as const;
