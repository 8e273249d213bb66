import type { Handler } from 'hono';
import * as z from '../../../contract/z';
import { jsonBody } from '../jsonBody';
import { codePicture } from './codePicture';
import { errorReply } from './reply';
import type { Registered } from './sendRoute';
import { tokenRefusal, type Tokens } from './tokens';

const level = z.int().min(0).max(255);
const Settings = z.object({
  page: z.string().optional(),
  check_path: z.boolean().default(true),
  env_version: z.enum(['release', 'trial', 'develop']).default('release'),
  width: z.int().min(280).max(1280).default(430),
  auto_color: z.boolean().default(false),
  line_color: z.object({ r: level, g: level, b: level }).optional(),
  is_hyaline: z.boolean().default(false),
});
const Scene = z.object({ scene: z.string().regex(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]{1,32}$/) });

/**
 * `POST /wxa/getwxacodeunlimit`: a picture on success, JSON on failure. The picture is a QR code, which any phone can
 * read, of the page's address under `appAddress`. Whatever colours are asked for, it is black on white.
 */
export function codeRoute({ hasPage }: Registered, tokens: Tokens, appAddress: string): Handler {
  return async (context) => {
    const refusal = tokenRefusal(context, tokens);
    if (refusal) return refusal;
    const body = await jsonBody(context);
    if (typeof body !== 'object' || body === null) return errorReply(47001);
    const scene = Scene.safeParse(body);
    if (!scene.success) return errorReply(40169);
    const settings = Settings.safeParse(body);
    if (!settings.success) return errorReply(40097);

    const { page, check_path: checked, width } = settings.data;
    const malformed = page !== undefined && (page.startsWith('/') || page.includes('?'));
    if (malformed) return errorReply(checked ? 41030 : 40097);
    if (page !== undefined && checked && hasPage && !hasPage(page)) return errorReply(41030);

    const address = `${appAddress}/${page ?? ''}?scene=${encodeURIComponent(scene.data.scene)}`;
    return new Response(Buffer.from(codePicture(address, width)), {
      headers: { 'content-type': 'image/jpeg' },
    });
  };
}
