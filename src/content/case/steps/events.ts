import type { EventWord, SystemWord } from '../../../../functions/contract/deeds/actions';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import * as z from '../../../../functions/contract/z';
import { deedEvents } from '../../deeds/events';

/** The steps that no person takes, in the timeline of a case. */
const systemEvents: Record<SystemWord, string> = {
  file: '提交',
  warn: '快到最后一天，已经提醒',
  markOverdue: '超过了期限，已经记录',
  escalate: '没有按时办，已经向上报告',
  lapse: '到期没有补充材料，按法律当作撤回',
  settle: '到期没有再提出，自动结束',
  offerLapses: '到期没有答复，方案作罢，这件事接着办',
  periodEnds: '最后一天已经过了',
  unproved: '查不到本人什么时候收到的记录，期限改从收到那天起算',
  mandateUnanswered: '到期没有答复是否同意代办，另行安排',
  mandateEnds: '代办委托到期',
  recount: '放假安排公布，期限重新计算',
  release: '承办人离岗，转回值班窗口',
  becomes: '由这件事转出了另一件',
  served: '本人打开了文书，已经送达',
  erase: '保存期满，写的内容和材料已按期删除',
  told: '本人看到了，期限从这一天起算',
  join: '有人加进来，一起反映',
  consents: '一位同意了，还等其他人',
  bind: '本人用查询码放进了“我的事项”',
};

const isSystems = (word: EventWord): word is SystemWord => word in systemEvents;

/** What happened, in the timeline of a case. */
export const eventName = (word: EventWord): string =>
  isSystems(word) ? systemEvents[word] : deedEvents[word];

/** Whom the system told of a case that is late, by the word in the event. */
const escalations = {
  duty: '还没有答复，已经转给值班的人',
  supervisor: '没有按时办，已经报告单位负责人',
  above: '没有按时办，已经报告上一级',
};

const isRung = (to: unknown): to is keyof typeof escalations => typeof to === 'string' && to in escalations;

const reviewLate = '，最后一天已经过了；晚了也可以提，收不收由上一级决定，会写明理由';

/** What the end of a period that runs after a case has ended means, by its clock. */
const periodsOver: Readonly<Record<string, string>> = {
  'petition.ask_review': `请求复查${reviewLate}`,
  'petition.ask_recheck': `请求复核${reviewLate}`,
  'aid.ask_objection': '提异议的十五日过了；晚了也收，照样审查',
  'aid.ask_reconsideration': '申请行政复议的最后一天过了；有特殊原因的，先问律师',
  'aid.sue': '起诉的最后一天过了；有特殊原因的，先问律师',
};

const Clocks = z.object({ clocks: z.tuple([z.string()]) });

const periodOver = (details: TimelineEntry['details']): string | undefined => {
  const { data } = Clocks.safeParse(details);
  return data && periodsOver[data.clocks[0]];
};

/** What happened; of a report upwards to whom, of the end of a period of which. */
export function eventText({ word, details }: Pick<TimelineEntry, 'word' | 'details'>): string {
  const { to } = details;
  if (word === 'periodEnds') return periodOver(details) ?? eventName(word);
  return word === 'escalate' && isRung(to) ? escalations[to] : eventName(word);
}
