import type { Context } from 'hono';
import { limits } from '../contract/limits';
import type { Pushed } from '../domain/deliveries/pushed';
import { Refused } from '../domain/refused';
import { errorFields } from '../runtime/log';
import { personSubject } from './auth/addressSubject';
import type { ApiDeps } from './context';
import { TooManyRequests, type RateLimiter } from './rateLimit';
import type { ApiEnvironment } from './requestLog';

/** The address that is entered in WeChat's console under 消息推送. */
export const weChatPushPath = '/wechat/push';

type WeChatPushDeps = Pick<ApiDeps, 'store' | 'pushDoor' | 'doorSecrets' | 'now' | 'log'>;
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
 * Keeps one thing that WeChat told. What became of a message is always kept: a notice may hang on it. Of the answers of one
 * person so many are in a day; after those no more is heard of a yes, so that nothing is sent on it and the next way is
 * tried, and a no is kept once, so that it holds for the rest of the day.
 */
async function keep(pushed: Pushed, { store, doorSecrets, now }: WeChatPushDeps, limiter: RateLimiter) {
  if (pushed.about === 'sent') return store.pushes.put(pushed);
  const subject = personSubject(pushed.openid, doorSecrets);
  try {
    limiter.check('push', subject, now());
  } catch (error) {
    if (!(error instanceof TooManyRequests)) throw error;
    return pushed.accepted ? undefined : store.pushes.putLast(pushed);
  }
  await limiter.add('push', subject, now());
  return store.pushes.put(pushed);
}

/**
 * Takes what WeChat tells: it is kept, and worked on from the table's stream, because WeChat wants its answer within
 * five seconds. What is kept once is answered the same when it comes again.
 * @throws Refused `not_allowed` for what does not come from WeChat; StoreUnavailable, and WeChat sends again
 */
export const takePush =
  (deps: WeChatPushDeps, limiter: RateLimiter) =>
  async (http: PushContext): Promise<Response> => {
    const all = await said(http, deps);
    // A few at a time: one large push does not hold the store against everybody else of this instance.
    for (let at = 0; at < all.length; at += atOnce)
      await Promise.all(all.slice(at, at + atOnce).map((pushed) => keep(pushed, deps, limiter)));
    return text(http, 'success');
  };
