import { checkEntrance } from './entrance';
import { WeChatUnavailable } from './failures';
import type { TokenCall } from './tokenCall';

const path = '/wxa/getwxacodeunlimit';

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
  checkEntrance(path, { scene, page, width });
  const { image } = await call(path, { body: { scene, page, width } });
  if (image === undefined) throw new WeChatUnavailable({ path }, 5);
  return image;
}
