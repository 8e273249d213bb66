import type { SignInTexts } from '../../channels/sms/sms';
import { tencentSignIn, tencentSms, type TencentSmsOptions } from '../../channels/sms/tencent';
import { weComApp, type WeComApp } from '../../channels/wecom/app';
import { groupRobot } from '../../channels/wecom/robot';
import { calendarOf, publishedYears } from '../../domain/clocks/calendar';
import type { DeliverDueDeps } from '../../notify/deliver/handler';
import { raise } from '../../notify/deliver/raise';
import { unserved } from '../../notify/deliver/unserved';
import type { BeginDeps } from '../../notify/message/beginDeliveries';
import { sms } from '../../notify/rungs/sms';
import { subscription, type SubscriptionDeps } from '../../notify/rungs/subscription';
import { weCom } from '../../notify/rungs/weCom';
import type { SayDueDeps } from '../../notify/staff/sayDue';
import type { MessageEnv } from '../../runtime/env';
import { log } from '../../runtime/log';
import { createWeChatTokens } from '../../store/channelTokens/channelTokens';
import { createStore, type StoreOptions } from '../../store/createStore';
import { now, storeOptionsFrom } from './store';
import { weChatFrom } from './weChat';

/** What a template is sent with, where text messages are set up. */
function smsFrom(env: MessageEnv, template: string | undefined): TencentSmsOptions | null {
  const { SMS_SECRET_ID: secretId, SMS_SECRET_KEY: secretKey, SMS_APP_ID: appId } = env;
  const { SMS_SIGN: sign, SMS_BASE_URL: baseUrl } = env;
  if (!secretId || !secretKey || !appId || !sign || !template) return null;
  return { secretId, secretKey, appId, sign, template, baseUrl };
}

/** What signs browsers in by text message, where that is set up. */
export function signInTextsFrom(env: MessageEnv): SignInTexts | null {
  const options = smsFrom(env, env.SMS_SIGN_IN_TEMPLATE);
  return options && tencentSignIn(options);
}

/** The app in WeCom, where it is set up. Its token is shared like WeChat's, under a name of its own. */
function weComFrom(env: MessageEnv, storeOptions: StoreOptions): WeComApp | null {
  const { WECOM_CORP_ID: corpId, WECOM_SECRET: secret, WECOM_AGENT_ID: agentId } = env;
  if (!corpId || !secret || agentId === undefined) return null;
  const tokens = createWeChatTokens(storeOptions, `${corpId}.${agentId}`);
  return weComApp({ baseUrl: env.WECOM_BASE_URL, corpId, secret, agentId, tokens });
}

/** What brings notices to residents beyond their inboxes: from the same stream, and again as their time comes. */
export function deliveryDeps(env: MessageEnv): BeginDeps & DeliverDueDeps & SayDueDeps {
  const storeOptions = storeOptionsFrom(env);
  const { deliveries, inbox, people, cases, consents, staffChannels, rates } = createStore(storeOptions);
  const weChat = weChatFrom(env, storeOptions);
  const caseTexts = smsFrom(env, env.SMS_TEMPLATE);
  const { TEMPLATES: templates, TELLING_WAITS: waits, LOCAL_HOLIDAYS: holidays } = env;
  const send: SubscriptionDeps['send'] = (message) => weChat.sendSubscribeMessage(message);
  return {
    deliveries,
    cases,
    inbox,
    staffChannels,
    now,
    log,
    robot: env.WECOM_AGENT_ID === undefined ? null : groupRobot({ baseUrl: env.WECOM_BASE_URL }),
    rungs: {
      weCom: weCom({
        weCom: weComFrom(env, storeOptions),
        staffChannels,
        rates,
        now,
        appOrigin: env.APP_ORIGIN ?? null,
      }),
      subscription: subscription({ people, consents, send, templates, now, log }),
      sms: sms({ sms: caseTexts && tencentSms(caseTexts), cases, people }),
    },
    isUnserved: unserved({ cases }),
    raise: raise({ cases, people, inbox }),
    rules: { waits, calendar: calendarOf(publishedYears, holidays) },
  };
}
