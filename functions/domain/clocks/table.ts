import type { CaseStatus, StatusOf } from '../../contract/kinds';
import type { CaseKind } from '../../contract/words';

/** How sure the source is: the law's own text, a secondary page, recalled, or proposed. Only Q and W are fixed. */
export type Certainty = 'Q' | 'W' | 'R' | 'P';

export type ClockRow<K extends CaseKind = CaseKind> = {
  kind: K;
  length: number;
  unit: 'hour' | 'calendarDay';
  /** Starts on entering one of these from elsewhere, runs while in them, stops on leaving. */
  runsIn: readonly StatusOf<K>[];
  /** Stands still in these; the days waited are added when it goes on. */
  pausedIn: readonly StatusOf<K>[];
  /** What has to happen by the last day, in the office's words. */
  title: string;
  law: string;
  certainty: Certainty;
};

const row = <K extends CaseKind>(clock: ClockRow<K>): ClockRow<K> => clock;

/** Every date that a case keeps. A new deadline is a row here; the sweep already reads it. */
export const clocks = {
  'consultation.answer': row({
    kind: 'consultation',
    length: 24,
    unit: 'hour',
    runsIn: ['submitted', 'assigned', 'followedUp'],
    pausedIn: [],
    title: '律师答复',
    law: '公共法律服务网络咨询指南：留言咨询 24 小时内答复',
    certainty: 'W',
  }),
  'legalAid.review': row({
    kind: 'legalAid',
    length: 7,
    unit: 'calendarDay',
    runsIn: ['submitted', 'reviewing'],
    pausedIn: ['materialsRequested'],
    title: '审查并作出是否给予法律援助的决定',
    law: '《法律援助法》第四十三条第一款',
    certainty: 'Q',
  }),
  'legalAid.assign': row({
    kind: 'legalAid',
    length: 3,
    unit: 'calendarDay',
    runsIn: ['granted'],
    pausedIn: [],
    title: '指派法律援助人员',
    law: '《法律援助法》第四十三条第一款',
    certainty: 'Q',
  }),
  'legalAid.file': row({
    kind: 'legalAid',
    length: 30,
    unit: 'calendarDay',
    runsIn: ['concluded'],
    pausedIn: [],
    title: '整理案卷归档',
    law: '《办理法律援助案件程序规定》（司法部令第148号），天数以本地规定为准',
    certainty: 'R',
  }),
  'petition.transfer': row({
    kind: 'petition',
    length: 15,
    unit: 'calendarDay',
    runsIn: ['submitted', 'mandated', 'registered', 'classified'],
    pausedIn: [],
    title: '登记并转送有权处理的单位',
    law: '《信访工作条例》第二十二条',
    certainty: 'Q',
  }),
  'petition.handle': row({
    kind: 'petition',
    length: 60,
    unit: 'calendarDay',
    runsIn: ['accepted', 'handling'],
    pausedIn: [],
    title: '办结并书面答复',
    law: '《信访工作条例》第三十四条',
    certainty: 'Q',
  }),
} as const;

export type ClockKey = keyof typeof clocks;
export const clockKeys = Object.keys(clocks) as ClockKey[];

/** What a clock does while its case is in a status. */
export function clockIn(key: ClockKey, kind: CaseKind, status: CaseStatus): 'runs' | 'pauses' | 'stops' {
  const clock: Pick<ClockRow, 'kind'> & { runsIn: readonly CaseStatus[]; pausedIn: readonly CaseStatus[] } =
    clocks[key];
  if (clock.kind !== kind) return 'stops';
  if (clock.runsIn.includes(status)) return 'runs';
  return clock.pausedIn.includes(status) ? 'pauses' : 'stops';
}
