import * as z from '../../../contract/z';

export const SentMessage = z.object({
  /** Decimal digits; larger than a number can hold. */
  msgId: z.string().regex(/^\d+$/),
  openid: z.string(),
  templateId: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.object({ value: z.string() })),
  at: z.iso.datetime(),
});
export type SentMessage = z.infer<typeof SentMessage>;

export const UrlLink = z.object({
  url: z.url(),
  page: z.string(),
  query: z.string(),
  endsAt: z.iso.datetime(),
});
export type UrlLink = z.infer<typeof UrlLink>;

/**
 * The words `wx.requestSubscribeMessage` gives for each template. Source: wechat-miniprogram/api-typings 5.2.1.
 */
export const AnswerWord = z.enum([
  'accept',
  'reject',
  'ban',
  'filter',
  'acceptWithAlert',
  'acceptWithAudio',
  'acceptWithForcePush',
]);
export type AnswerWord = z.infer<typeof AnswerWord>;

const pair = { openid: z.string(), templateId: z.string() };

/** What a stand-in remembers over restarts, as it happened. */
export const Remembered = z.discriminatedUnion('happened', [
  z.object({ happened: z.literal('codeUsed'), code: z.string() }),
  z.object({ happened: z.literal('granted'), ...pair, times: z.number() }),
  /** A long-term template was accepted, until it is turned off. */
  z.object({ happened: z.literal('stood'), ...pair }),
  z.object({ happened: z.literal('refused'), ...pair }),
  z.object({ happened: z.literal('willAnswer'), ...pair, word: AnswerWord }),
  z.object({ happened: z.literal('switched'), openid: z.string(), on: z.boolean() }),
  z.object({ happened: z.literal('sent'), message: SentMessage }),
  z.object({ happened: z.literal('linked'), link: UrlLink }),
]);
export type Remembered = z.infer<typeof Remembered>;
