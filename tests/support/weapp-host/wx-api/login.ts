import * as z from 'zod/v4';
import type { Callable } from '../values';
import { WxFailure } from '../wx-failure';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

export type SubscribeAnswer =
  'accept' | 'reject' | 'ban' | 'filter' | 'acceptWithAlert' | 'acceptWithAudio' | 'acceptWithForcePush';

export interface PersonAnswers {
  /** A fresh single-use code, as `wx.login` gets it from WeChat. */
  loginCode(): string;
  /** What the person says to being sent messages of this template. */
  subscribeAnswer(templateId: string): SubscribeAnswer;
}

const mostTemplates = 5;
const Templates = z.object({ tmplIds: z.array(z.string()) });

/**
 * wx.login and wx.requestSubscribeMessage.
 * @param inTap whether a tap is being handled right now; WeChat asks nothing outside of one
 */
export function personApi(
  around: Surroundings,
  answers: PersonAnswers,
  inTap: () => boolean,
): Record<string, Callable> {
  return {
    login: asyncApi(around, 'login', NoOptions, () => ({ code: answers.loginCode() })),
    requestSubscribeMessage: asyncApi(around, 'requestSubscribeMessage', Templates, ({ tmplIds }) => {
      if (!inTap()) throw new WxFailure('can only be invoked by user TAP gesture.');
      if (tmplIds.length === 0) throw new WxFailure('TmplIds is empty', 10_001);
      if (tmplIds.length > mostTemplates) throw new WxFailure('Templates count out of max bounds', 20_003);
      return Object.fromEntries(tmplIds.map((id) => [id, answers.subscribeAnswer(id)]));
    }),
  };
}
