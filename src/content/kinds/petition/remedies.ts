import type { EventWord } from '../../../../functions/contract/deeds/actions';
import { PetitionType } from '../../../../functions/contract/kinds/petition';
import { NotAcceptedGround, PetitionRoute } from '../../../../functions/contract/kinds/petitionRoute';
import type { TimelineEntry } from '../../../../functions/contract/case/views';
import * as z from '../../../../functions/contract/z';
import { limitations, limitationText } from '../../filing/limitations';
import type { Remedy } from '../words';
import { disciplineChannel, notAcceptedTexts, petitionRoutes } from './routes';

export const review: Remedy = {
  what: '请求复查',
  toWhom: '办理机关的上一级机关',
  lastDay: '收到书面答复之日起三十日内。',
  article: '《信访工作条例》第三十五条',
};

export const reReview: Remedy = {
  what: '请求复核',
  toWhom: '复查机关的上一级机关',
  lastDay: '收到复查意见之日起三十日内。',
  article: '《信访工作条例》第三十六条第一款',
};

/** After a reply, by what it replies to: none of the three has a review (信访工作条例 35 is on opinions), and one has the courts. */
export const afterReply: Record<PetitionType, Remedy> = {
  suggestion: {
    what: '对答复还有话说的，接着留言；有新的想法，可以再提',
    toWhom: '答复您的单位',
    lastDay: '随时可以。',
    article: '《信访工作条例》第二十九条',
  },
  complaint: {
    what: `对答复不满意的，可以向上一级机关反映；有新的情况、线索，可以再提。党员、公职人员违纪违法的，可以打 ${disciplineChannel.number}`,
    toWhom: '答复单位的上一级机关，纪检监察机关',
    lastDay: '没有规定期限。',
    article: '《信访工作条例》第三十条',
  },
  appeal: {
    what: '认为没有依法履行职责，或者不服处理决定的，可以申请行政复议，也可以向法院起诉',
    toWhom: '行政复议机关，或者人民法院',
    lastDay: `${[limitations.reconsideration, limitations.suit].map(limitationText).join('。')}。请尽快问律师，不收费。`,
    article: '《信访工作条例》第三十一条第五项',
  },
};

/** The one that the last written answer leaves open. */
export const nextReview = (timeline: readonly TimelineEntry[]): Remedy | undefined => {
  const answer = timeline.filter(({ word }) => word === 'giveOpinion' || word === 'giveReview').at(-1);
  if (!answer) return undefined;
  return answer.word === 'giveOpinion' ? review : reReview;
};

export const afterReReview: Remedy = {
  what: '有新的事实和理由，作为新的事项再提；也可以请律师看看别的法律途径',
  toWhom: '信访部门，或者 12348',
  lastDay: '信访上没有期限。打官司、仲裁、复议各有各的期限，请尽快问律师。',
  article: '《信访工作条例》第三十六条第三款',
};

/** The right door, when a petition was shown another way (信访工作条例 31). */
export function redirectRemedy(route: Exclude<PetitionRoute, 'petition'>): Remedy {
  const { name, door, how, limitations: periods, article } = petitionRoutes[route];
  const lastDay = periods.map((one) => `${limitationText(one)}。`).join('') || '请向那里问清楚，尽早提出。';
  return { what: `${name}。${how}`, toWhom: door, lastDay, article };
}

/** Where to go with what was not accepted as a petition. */
export function notAcceptedRemedy(ground: NotAcceptedGround): Remedy {
  const { reason, door, how, article } = notAcceptedTexts[ground];
  return { what: `${reason}${how}`, toWhom: door, lastDay: '没有规定期限，尽早去办。', article };
}

const Classified = z.object({ type: PetitionType });

/** What it was found to be last is what the reply replies to. */
export function repliedTo(timeline: readonly TimelineEntry[]): Remedy | undefined {
  const { data } = Classified.safeParse(lastOf(timeline, 'classify'));
  return data && afterReply[data.type];
}

const Redirected = z.object({ route: PetitionRoute.exclude(['petition']) });
const NotAccepted = z.object({ ground: NotAcceptedGround });

const lastOf = (timeline: readonly TimelineEntry[], word: EventWord): unknown =>
  timeline.filter((entry) => entry.word === word).at(-1)?.details;

/** A report that was passed on sealed: the body that has it can be asked by whoever wrote it. */
const discipline: Remedy = {
  what: `问进度、补充线索，也可以直接打 ${disciplineChannel.number}`,
  toWhom: disciplineChannel.door,
  lastDay: '没有规定期限。',
  article: disciplineChannel.article,
};

/** The door that the last redirection named. */
export function elsewhere(timeline: readonly TimelineEntry[]): Remedy | undefined {
  if (lastOf(timeline, 'forward')) return discipline;
  const { data } = Redirected.safeParse(lastOf(timeline, 'redirect'));
  return data && redirectRemedy(data.route);
}

/** The door for the ground on which it was last not accepted. */
export function notAccepted(timeline: readonly TimelineEntry[]): Remedy | undefined {
  const { data } = NotAccepted.safeParse(lastOf(timeline, 'notAccept'));
  return data && notAcceptedRemedy(data.ground);
}
