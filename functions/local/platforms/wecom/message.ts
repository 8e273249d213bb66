import * as z from '../../../contract/z';

export const WeComMessage = z.object({
  id: z.string(),
  /** The members it reached, or the key of the robot that said it. */
  to: z.union([z.object({ members: z.array(z.string()) }), z.object({ robot: z.string() })]),
  title: z.string(),
  text: z.string(),
  url: z.string(),
  /** Members whose own limit was reached: WeCom says nothing of it. */
  dropped: z.array(z.string()),
  at: z.iso.datetime(),
});
export type WeComMessage = z.infer<typeof WeComMessage>;
