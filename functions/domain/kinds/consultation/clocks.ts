import { ConsultationStatus } from '../../../contract/kinds/consultation';
import { recusal, rowOf } from '../../clocks/row';

const row = rowOf('consultation');
const guide = '公共法律服务网络咨询指南：';

/** What the dates of an answer have in common, however they are counted. */
const answered = {
  runsIn: ['submitted', 'assigned', 'followedUp', 'transferred', 'returned', 'disputed'],
  warnsHalfWay: true,
  opensToDuty: true,
  startWord: '收到',
  title: '律师答复',
} as const;

export const consultationRows = {
  /**
   * The guide's 24 hours, as hours of duty: one day of a desk, so that what comes at ten is answered by ten the next working
   * day. The hours of duty are each place's own.
   */
  'consult.message': row({
    ...answered,
    length: 9,
    unit: 'dutyHour',
    without: 'straightOn',
    law: `${guide}留言咨询 24 小时内答复；按值班时间计算，值班时间以本地规定为准`,
    certainty: 'P',
  }),
  /** What hurries does not wait for the desk to open again. */
  'consult.urgent': row({
    ...answered,
    length: 24,
    unit: 'hour',
    with: 'straightOn',
    without: 'atOnce',
    title: '律师答复（急事，不等上班）',
    law: `${guide}留言咨询 24 小时内答复`,
    certainty: 'W',
    setting: true,
  }),
  /** Danger, custody, a treatment that is stopped, a last day that is tomorrow. */
  'consult.danger': row({
    ...answered,
    length: 2,
    unit: 'hour',
    with: 'atOnce',
    title: '值班人员先联系您（急事，不等上班）',
    law: '本平台约定：有危险、有人被关、等着救治的，先办',
    certainty: 'P',
  }),
  /** The same guide allows 约期答复; the hours are those promised. */
  'consult.promised': row({
    length: 24,
    unit: 'hour',
    runsIn: ['promised'],
    lengthNamedBy: ['promise'],
    startWord: '约定',
    title: '按约定的时间答复',
    law: `${guide}不能当时答复的，可以约期答复`,
    certainty: 'P',
  }),
  /** An answer that nobody has read is brought to whoever asked; who left no way to be reached is waited for. */
  'consult.tell': row({
    length: 3,
    unit: 'workingDay',
    runsIn: ['answered'],
    with: 'unreceived',
    whenDue: 'nothing',
    startWord: '答复',
    title: '让来问的人看到答复（还没有看的，打个电话）',
    law: '本平台约定',
    certainty: 'P',
  }),
  'consult.silence': row({
    length: 7,
    unit: 'calendarDay',
    startsOn: 'told',
    saidBy: 'correctAnswer',
    runsIn: ['answered'],
    whenDue: 'settle',
    audience: 'resident',
    startWord: '看到答复',
    title: '还有疑问可以继续追问，没有追问就结单',
    law: '本平台约定，结单后仍可重新打开',
    certainty: 'P',
  }),
  'consult.recusal': row({
    ...recusal,
    runsIn: ConsultationStatus.exclude(['closed', 'withdrawn']).options,
  }),
} as const;
