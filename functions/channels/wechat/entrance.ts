import * as z from '../../contract/z';
import { WeChatRejected, WeChatUnavailable } from './failures';
import type { TokenCall } from './tokenCall';

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
function checkEntrance(path: string, entrance: z.input<typeof Entrance>): void {
  const [issue] = Entrance.safeParse(entrance).error?.issues ?? [];
  if (issue) throw new WeChatRejected({ path }, issue.path.join('.'));
}

const qrCodePath = '/wxa/getwxacodeunlimit';

export interface QrCode {
  /** At most 32 characters that the page is opened with. It is no secret: whoever sees the code can read it. */
  readonly scene: string;
  /** A page of the released mini-program, without a leading slash or a query. */
  readonly page: string;
  /** Pixels, 280 to 1280; 430 when not given. */
  readonly width?: number;
}

/**
 * The picture (JPEG) of a mini-program code, of which there may be any number.
 * @throws WeChatRejected 41030 when the released mini-program has no such page, or naming the field that is not allowed
 */
export async function qrCode(call: TokenCall, { scene, page, width = 430 }: QrCode): Promise<Uint8Array> {
  checkEntrance(qrCodePath, { scene, page, width });
  const { image } = await call(qrCodePath, { body: { scene, page, width } });
  if (image === undefined) throw new WeChatUnavailable({ path: qrCodePath }, 5);
  return image;
}

const urlLinkPath = '/wxa/generate_urllink';

export interface UrlLink {
  /** A page of the released mini-program, without a leading slash or a query. */
  readonly path: string;
  /** Without a question mark, at most 1024 characters. */
  readonly query: string;
  /** How many days it works, 30 at most. */
  readonly days: number;
}

const LinkReply = z.object({ url_link: z.url({ protocol: /^https$/ }) });
/** `expire_type`: the end is said in days, not as a moment. */
const inDays = 1;

/** An address that opens a page of the mini-program from outside WeChat, such as from a text message. */
export async function urlLink(call: TokenCall, { path: page, query, days }: UrlLink): Promise<string> {
  checkEntrance(urlLinkPath, { page, query, days });
  const body = { path: page, query, expire_type: inDays, expire_interval: days };
  const reply = LinkReply.safeParse(await call(urlLinkPath, { body }));
  if (!reply.success) throw new WeChatUnavailable({ path: urlLinkPath }, 5);
  return reply.data.url_link;
}
