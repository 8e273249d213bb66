import * as z from '../../contract/z';
import { WeChatRejected } from './failures';

/** What WeChat allows in the ways into a mini-program. Only a query may hold a percent sign. */
const Entrance = z
  .object({
    scene: z.string().regex(/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/),
    query: z.string().regex(/^[\w!#$&'()*+,/:;=?@.~%-]{0,1024}$/),
    /** No slash before it, no query behind it. */
    page: z.string().regex(/^[\w-]+(\/[\w-]+)*$/),
    /** Pixels. */
    width: z.int().min(280).max(1280),
    days: z.int().min(1).max(30),
  })
  .partial();

/**
 * Looks at what is to be sent before it is sent: WeChat names no field when it refuses one, and some it cuts in silence.
 * @throws WeChatRejected naming the field
 */
export function checkEntrance(path: string, entrance: z.input<typeof Entrance>): void {
  const [issue] = Entrance.safeParse(entrance).error?.issues ?? [];
  if (issue) throw new WeChatRejected({ path }, issue.path.join('.'));
}
