import type { EventWord } from '../../../../functions/contract/deeds/actions';
import { ReviewOutcome } from '../../../../functions/contract/kinds/endReason';
import { OpinionOutcome, ReplyOutcome } from '../../../../functions/contract/kinds/petition';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import type * as z from '../../../../functions/contract/z';

type Timeline = readonly TimelineEntry[];

/** The last step of a word, or undefined. */
const lastOf = (timeline: Timeline, ...words: EventWord[]): TimelineEntry | undefined =>
  timeline.filter(({ word }) => words.includes(word)).at(-1);

/** What a step came to; undefined when it does not say. */
const outcomeOf = <T>(step: TimelineEntry | undefined, outcomes: z.ZodType<T>): T | undefined =>
  outcomes.safeParse(step?.details['outcome']).data;

const opinions: Record<OpinionOutcome, string> = {
  supported: '您的请求得到支持',
  explained: '处理意见出来了：请求合理，可是没有法律依据',
  notSupported: '处理意见出来了，没有支持您的请求',
};

const replies: Record<ReplyOutcome, string> = {
  wellFounded: '答复来了，您说的有道理',
  partlyFounded: '答复来了，您说的一部分有道理',
  unfounded: '答复来了，没有采纳',
};

const reviews: Record<ReviewOutcome, string> = {
  maintained: '复查意见出来了，原来的意见不变',
  changed: '复查改了原来的意见',
  redo: '复查要求原来的单位重新处理',
  outOfTime: '提得晚了，复查没有受理',
};

const reReviews: Record<ReviewOutcome, string> = {
  maintained: '复核意见出来了，复查意见不变',
  changed: '复核改了复查意见',
  redo: '复核要求重新处理',
  outOfTime: '提得晚了，复核没有受理',
};

export function opinionNews(timeline: Timeline): string {
  const outcome = outcomeOf(lastOf(timeline, 'giveOpinion'), OpinionOutcome);
  return outcome ? opinions[outcome] : '处理意见出来了';
}

export function replyNews(timeline: Timeline): string {
  const outcome = outcomeOf(lastOf(timeline, 'giveReply'), ReplyOutcome);
  return outcome ? replies[outcome] : '书面答复来了';
}

export function reviewNews(timeline: Timeline): string {
  const outcome = outcomeOf(lastOf(timeline, 'giveReview'), ReviewOutcome);
  return outcome ? reviews[outcome] : '复查意见出来了';
}

export function reReviewNews(timeline: Timeline): string {
  const outcome = outcomeOf(lastOf(timeline, 'giveReReview'), ReviewOutcome);
  return outcome ? reReviews[outcome] : '复核意见出来了';
}

/** Of what was promised: that it is being done, or is said to be, or was said not to be. */
export function performingNews(timeline: Timeline): string {
  const last = lastOf(timeline, 'recordPerformance', 'denyPerformance');
  return last?.word === 'recordPerformance' ? '说是办到了，请您看看' : '答应您的事正在落实';
}

/** Whether the last written answer supports what was asked for, or finds that it is right. */
export function isWelcome(timeline: Timeline): boolean {
  const last = lastOf(timeline, 'giveOpinion', 'giveReply', 'giveReview', 'giveReReview');
  const isOpinion = last?.word === 'giveOpinion' && outcomeOf(last, OpinionOutcome) === 'supported';
  return isOpinion || (last?.word === 'giveReply' && outcomeOf(last, ReplyOutcome) === 'wellFounded');
}

/** How it was when it ended: what was decided last is still the news of it. */
export const endNews = (timeline: Timeline): string =>
  isWelcome(timeline) ? '办完了，您的请求得到支持' : '这件事办完了';
