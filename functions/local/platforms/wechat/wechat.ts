import { Hono } from 'hono';
import { pause as wait } from '../../pause';
import { localWeChatApp } from './account';
import { consentQuestion } from './consentQuestion';
import { codeRoute } from './codeRoute';
import { issuedCodes } from './issuedCodes';
import { byTimer, deliveries } from '../deliveries';
import { faultQueue } from '../faults';
import { paths, type WeChatPath } from './paths';
import type { AccountQuirks, WeChatStandIn, WeChatStandInOptions } from './options';
import { limitKeeper } from './limits';
import { linkRoute } from './linkRoute';
import { loginRoute } from './loginRoute';
import { openMemory } from './memory';
import { oneAtATime, sendRoute } from './sendRoute';
import { phoneRoute } from './phoneRoute';
import { eventPush } from './push/push';
import { errorReply } from './reply';
import { stableTokenRoute, tokenRoute } from './tokenRoutes';
import { tokens as tokenFamilies } from './tokens';

export type { SentMessage } from './remembered';
export type { ConsentState, WeChatStandIn, WeChatStandInOptions } from './options';

/**
 * Stands in for api.weixin.qq.com: login, both families of access tokens, subscription messages with the events about
 * them, phone numbers, codes and links, with the errors, limits and wording of the real ones. Login codes look like
 * `code-<openid>-<nonce>`, phone codes like `phone-<openid>-<nonce>`.
 */
export function createWeChatStandIn(options: WeChatStandInOptions): WeChatStandIn {
  const { now, account = localWeChatApp, defaultGrants = 0, pause = wait, later = byTimer } = options;
  const { fetch = globalThis.fetch, appAddress = 'http://localhost', longTerm = [] } = options;
  const memory = openMemory(options.statePath, defaultGrants);
  const tokens = tokenFamilies(now);
  const codes = issuedCodes(now);
  const quirks: AccountQuirks = { countryCode: 'string' };
  const errands = deliveries(later);
  const target = options.push && { ...options.push, appId: account.appId };
  const events = eventPush(target, { fetch, pause, now, errands });
  const consent = consentQuestion(options, memory, events);
  const { limits, limited, withinMinute } = limitKeeper(now);
  const { faults, suffering } = faultQueue<WeChatPath, number>({
    pause,
    refuse: errorReply,
    revokeTokens: () => tokens.revoke(),
  });

  const app = new Hono();
  app.use(paths.send, oneAtATime());
  for (const path of Object.values(paths)) app.use(path, suffering(path), limited(path));
  app.get(paths.login, loginRoute({ account, memory, codes, withinMinute }));
  app.get(paths.token, tokenRoute(account, tokens));
  app.post(paths.stableToken, stableTokenRoute(account, tokens));
  app.post(paths.send, sendRoute(options, { memory, tokens, events, now }));
  app.post(paths.phone, phoneRoute({ account, memory, tokens, codes, quirks, now }));
  app.post(paths.code, codeRoute(options, tokens, appAddress));
  app.post(paths.link, linkRoute(options, memory, tokens, now));

  return {
    app,
    faults,
    quirks,
    limits,
    events,
    ...consent,
    issueCode: (openid) => codes.issue('code', openid),
    issuePhoneCode: (openid) => codes.issue('phone', openid),
    link: (url) => memory.link(url),
    sent: (openid) => memory.sentTo(openid),
    grant: (openid, templateId, times) => memory.grant(openid, templateId, times),
    refuse: (openid, templateId) => void consent.turnOff(openid, templateId),
    willAnswer: (openid, templateId, word) => memory.willAnswer(openid, templateId, word),
    switchAll: (openid, on) => memory.switchAll(openid, on),
    isSwitchedOff: (openid) => memory.isSwitchedOff(openid),
    consents: (openid) =>
      Object.keys(options.templates ?? {}).map((templateId) => ({
        templateId,
        longTerm: longTerm.includes(templateId),
        left: memory.quota(openid, templateId),
        off: memory.isOff(openid, templateId),
        answer: memory.answerOf(openid, templateId),
      })),
    revokeTokens: () => tokens.revoke(),
    settled: () => errands.settled(),
    async stop() {
      memory.close();
      await errands.stop();
    },
  };
}
