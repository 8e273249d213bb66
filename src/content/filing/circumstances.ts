import { Circumstances, type UrgentReason } from '../../../functions/contract/kinds/circumstances';
import { entriesOf } from '../../../functions/contract/entries';
import type { CircumstanceQuestion } from '../../../functions/contract/urgentWays';
import { dayText } from '../when';
import { danger, no, unsure, type Question } from './danger';

/** The five plain questions, in the order in which they are asked. What cannot wait says so on the answer itself. */
export const circumstanceQuestions: { [Q in CircumstanceQuestion]: Question<NonNullable<Circumstances[Q]>> } =
  {
    danger,
    custody: {
      label: '有没有人被关起来、被带走',
      shownAs: '有人被关',
      choices: {
        authority: { label: '被公安等机关带走了、关着' },
        somebody: { label: '被别人关着、扣着，不让走', note: '先打 110 报警。' },
        no,
        unsure,
      },
    },
    paper: {
      label: '有没有收到写着最后一天的纸',
      shownAs: '收到的文书',
      choices: {
        court: { label: '法院的判决书、裁定书、传票' },
        arbitration: { label: '仲裁的裁决书、通知' },
        decision: { label: '政府部门的决定、处罚、通知' },
        other: { label: '别的纸，上面有日期' },
        no,
        unsure,
      },
    },
    atWork: {
      label: '是不是工钱没给，或者干活受了伤',
      shownAs: '工钱、工伤',
      choices: {
        wages: { label: '工钱没给' },
        injury: { label: '干活受了伤，或者得了职业病' },
        injuryWithOffer: { label: '受了伤，对方要给一笔钱、让签字', note: '先别签字，问过律师再说。' },
        no: { label: '都不是' },
        unsure,
      },
    },
    inCare: {
      label: '是不是关系到孩子，或者自己拿不了主意的人',
      shownAs: '孩子或者拿不了主意的人',
      choices: {
        child: { label: '关系到没满 18 岁的孩子' },
        adult: { label: '关系到自己拿不了主意的大人' },
        no: { label: '都不是' },
        unsure,
      },
    },
  };

/** What the questions say around themselves. */
export const circumstanceWords = {
  title: '有没有这些情况？',
  note: '有就点开选一下；说不清、不想说，可以不点，照样能交。',
  none: '都没有',
  skip: '说不清，先跳过',
  restNone: '其余的都没有',
  shownAs: '要紧的情况',
  lastDay: { label: '纸上写的最后一天是哪天', hint: '不清楚就不选；已经过了也选上，由律师帮您看。' },
  lastDayShownAs: '最后一天',
};

/** What was answered, as it is read on the case page; a question left out is left out there. */
export function circumstanceRows(value: unknown): { label: string; value: string }[] {
  const circumstances = Circumstances.catch({}).parse(value);
  const answers: Readonly<Record<string, string | undefined>> = circumstances;
  const picked = entriesOf(circumstanceQuestions).flatMap(([question, { shownAs, choices }]) => {
    const choice = entriesOf<Question<string>['choices']>(choices).find(([one]) => one === answers[question]);
    return choice ? [{ label: shownAs, value: choice[1].label }] : [];
  });
  const { lastDay } = circumstances;
  return lastDay === undefined
    ? picked
    : [...picked, { label: circumstanceWords.lastDayShownAs, value: dayText(lastDay) }];
}

/** Why a case goes before others, in words for the resident and for staff alike. */
export const urgentTexts: Record<UrgentReason, string> = {
  danger: '有人可能有人身危险',
  held: '有人被别人关着、扣着',
  childInDanger: '孩子可能有危险',
  major: '已经作为重大、紧急情况报告',
  treatment: '医院要停药、停治疗',
  perhapsDanger: '文字里可能有危险或者有人被关，请先看',
  custody: '有人被机关带走、关押',
  lastDay: '最后一天快到了，或者已经过了',
  livelihood: '吃住成问题，等着这笔钱',
};

/** The same in a word or two, on a line of a list of work. */
export const urgentFlags: Record<UrgentReason, string> = {
  danger: '有危险',
  held: '被人扣着',
  childInDanger: '孩子有危险',
  major: '重大紧急',
  treatment: '停药停治',
  perhapsDanger: '可能有危险',
  custody: '被关押',
  lastDay: '时效快到',
  livelihood: '吃住困难',
};
