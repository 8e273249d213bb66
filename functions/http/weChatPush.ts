import type { Context } from 'hono';
import { limits } from '../contract/limits';
import type { Pushed } from '../domain/deliveries/pushed';
import { Refused } from '../domain/refused';
import { errorFields } from '../runtime/log';
import type { ApiDeps } from './context';
import type { ApiEnvironment } from './requestLog';

/** The address that is entered in WeChat's console under 消息推送. */
export const weChatPushPath = '/wechat/push';

type WeChatPushDeps = Pick<ApiDeps, 'store' | 'pushDoor' | 'now' | 'log'>;
/** Rows of one push that are written side by side. */
const atOnce = 20;

type PushContext = Context<ApiEnvironment>;

const text = (http: PushContext, words: string): Response =>
  http.body(words, 200, { 'content-type': 'text/plain; charset=utf-8' });

/** @throws Refused `not_found` where no push is set up, as for an address that is not there */
function doorOf({ pushDoor }: WeChatPushDeps) {
  if (!pushDoor) throw new Refused('not_found');
  return pushDoor;
}

/** Proves to WeChat that this address is ours. @throws Refused `not_allowed` */
export const proveAddress =
  (deps: WeChatPushDeps) =>
  (http: PushContext): Response => {
    const echo = doorOf(deps).checked(http.req.query(), deps.now());
    if (echo === null) throw new Refused('not_allowed');
    return text(http, echo);
  };

async function bodyOf({ req }: PushContext): Promise<string> {
  const bytes = await req.arrayBuffer();
  if (bytes.byteLength > limits.bodyBytes) throw new Refused('body_too_large');
  return new TextDecoder().decode(bytes);
}

/** What a message says; nothing when WeChat sent what we cannot read, and would only send again. */
async function said(http: PushContext, deps: WeChatPushDeps): Promise<Pushed[]> {
  const body = await bodyOf(http);
  let opened: Pushed[] | null;
  try {
    opened = await doorOf(deps).opened(http.req.query(), body, deps.now());
  } catch (error) {
    if (error instanceof Refused) throw error;
    deps.log('push_unread', { requestId: http.var.requestId, ...errorFields(error) });
    return [];
  }
  if (opened === null) throw new Refused('not_allowed');
  return opened;
}

/**
 * Takes what WeChat tells: it is kept, and worked on from the table's stream, because WeChat wants its answer within
 * five seconds. What is kept once is answered the same when it comes again.
 * @throws Refused `not_allowed` for what does not come from WeChat; StoreUnavailable, and WeChat sends again
 */
export const takePush =
  (deps: WeChatPushDeps) =>
  async (http: PushContext): Promise<Response> => {
    const all = await said(http, deps);
    // A few at a time: one large push does not hold the store against everybody else of this instance.
    for (let at = 0; at < all.length; at += atOnce)
      await Promise.all(all.slice(at, at + atOnce).map((pushed) => deps.store.pushes.put(pushed)));
    return text(http, 'success');
  };
