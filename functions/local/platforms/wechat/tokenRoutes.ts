import type { Handler } from 'hono';
import * as z from '../../../contract/z';
import type { WeChatApp } from './account';
import { jsonBody } from '../jsonBody';
import { errorReply, jsonReply } from './reply';
import type { IssuedToken, Tokens } from './tokens';

const Credentials = z.object({
  grant_type: z.string().optional(),
  appid: z.string().optional(),
  secret: z.string().optional(),
  force_refresh: z.boolean().default(false),
});
type Credentials = z.infer<typeof Credentials>;

function refused(
  { grant_type: grantType, appid, secret }: Credentials,
  app: WeChatApp,
): Response | undefined {
  if (grantType !== 'client_credential') return errorReply(40002);
  if (appid === undefined) return errorReply(41002);
  if (secret === undefined) return errorReply(41004);
  if (appid !== app.appId) return errorReply(40013);
  if (secret !== app.secret) return errorReply(40125);
  return undefined;
}

const handOut = ({ token, expiresInSeconds }: IssuedToken) =>
  jsonReply({ access_token: token, expires_in: expiresInSeconds });

/** `GET /cgi-bin/token`. */
export const tokenRoute =
  (app: WeChatApp, tokens: Tokens): Handler =>
  (context) =>
    refused(Credentials.parse({ ...context.req.query(), force_refresh: false }), app) ??
    handOut(tokens.plain());

/** `POST /cgi-bin/stable_token`, with a JSON body. */
export const stableTokenRoute =
  (app: WeChatApp, tokens: Tokens): Handler =>
  async (context) => {
    const asked = Credentials.safeParse(await jsonBody(context));
    if (!asked.success) return errorReply(47001);
    const refusal = refused(asked.data, app);
    if (refusal) return refusal;
    const issued = asked.data.force_refresh ? tokens.forced() : tokens.stable();
    return issued === 'limited' ? errorReply(45009) : handOut(issued);
  };
