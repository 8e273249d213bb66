import type { ReviewOutcome } from '../../../../functions/contract/kinds/endReason';
import type { OpinionOutcome, ReplyOutcome } from '../../../../functions/contract/kinds/petition';
import type { Cited } from '../words';

type Stage = 'review' | 'reReview';

/** 复查 and 复核 may each end in four ways; the two stages differ in what comes after. */
export const reviewOutcomes: Record<Stage, Record<ReviewOutcome, Cited>> = {
  review: {
    maintained: {
      label: '维持原处理意见',
      note: '原来的处理意见不变。不服的，可以在收到复查意见之日起三十日内请求复核。',
      article: '《信访工作条例》第三十五条',
    },
    changed: {
      label: '变更原处理意见',
      note: '复查机关直接改了处理意见，以复查意见为准。',
      article: '《信访工作条例》第三十五条',
    },
    redo: {
      label: '退回原办理机关重新处理',
      note: '原办理机关要重新调查，重新出具处理意见。',
      article: '《信访工作条例》第三十五条',
    },
    outOfTime: {
      label: '超过期限，不予受理',
      note: '请求是过了三十日才提的，原处理意见照旧，答应的事照样落实。在期限里提的不能选这一项。',
      article: '《信访工作条例》第三十五条',
    },
  },
  reReview: {
    maintained: {
      label: '维持复查意见',
      note: '复查意见不变。同样的事实和理由，各级机关不再受理。',
      article: '《信访工作条例》第三十六条',
    },
    changed: {
      label: '变更复查意见',
      note: '复核机关直接改了意见，以复核意见为准。',
      article: '《信访工作条例》第三十六条',
    },
    redo: {
      label: '退回重新处理',
      note: '要重新调查，重新出具处理意见。',
      article: '《信访工作条例》第三十六条',
    },
    outOfTime: {
      label: '超过期限，不予受理',
      note: '请求是过了三十日才提的，复查意见照旧，答应的事照样落实。在期限里提的不能选这一项。',
      article: '《信访工作条例》第三十六条',
    },
  },
};

/** How an opinion answers the request (信访工作条例 32). */
export const opinionOutcomes: Record<OpinionOutcome, Omit<Cited, 'article'>> = {
  supported: { label: '支持', note: '请求事实清楚，符合法律、法规、规章或者其他有关规定。' },
  explained: { label: '解释说明', note: '请求合理，但缺乏法律依据。' },
  notSupported: { label: '不支持', note: '请求缺乏事实根据，或者不符合有关规定。' },
};

/** How a suggestion, a complaint or a duty asked for is answered (信访工作条例 29, 30, 31(5)). */
export const replyOutcomes: Record<ReplyOutcome, Omit<Cited, 'article'>> = {
  wellFounded: { label: '有道理', note: '建议采纳；反映的情况属实、已经处理；申请的职责已经履行。' },
  partlyFounded: { label: '部分有道理', note: '部分采纳、部分属实，或者履行了一部分。其余的写明理由。' },
  unfounded: { label: '没有采纳', note: '暂不采纳、没有发现反映的情况，或者依法不予处理。必须写明理由。' },
};
