import * as z from '../../../contract/z';

export const TextMessage = z.object({
  serialNo: z.string(),
  /** With the country code, +86. */
  phone: z.string(),
  text: z.string(),
  sessionContext: z.string(),
  at: z.iso.datetime(),
});
export type TextMessage = z.infer<typeof TextMessage>;

/** What became of a message: the network's word, and whether our server took it. */
export const Reported = z.object({
  serialNo: z.string(),
  status: z.enum(['SUCCESS', 'FAIL']),
  taken: z.boolean(),
});
export type Reported = z.infer<typeof Reported>;

export const SmsRemembered = z.discriminatedUnion('happened', [
  z.object({ happened: z.literal('texted'), message: TextMessage }),
  z.object({ happened: z.literal('reported'), report: Reported }),
]);
