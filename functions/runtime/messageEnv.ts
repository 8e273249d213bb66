import * as z from '../contract/z';
import { usualWaits } from '../domain/deliveries/waits';
import { RulesEnv } from './rulesEnv';
import { StoreEnv } from './storeEnv';
import { allOrNone, forOtherPlaces, inSecret, json, orNone, setting } from './variable';
import { WeChatEnv } from './weChatEnv';

const smsNames = ['SMS_SECRET_ID', 'SMS_SECRET_KEY', 'SMS_APP_ID', 'SMS_SIGN', 'SMS_TEMPLATE'] as const;
const Filled = orNone(z.string().min(1));

/** Whether browsers are signed in by text message, too: the API and what sends them have to agree. */
export const SignInTemplate = setting(
  Filled,
  'the approved template by which browsers are signed in: `{1}` is a code of six figures, `{2}` for how many minutes it holds. It asks ' +
    'for the other settings of text messages. Without: browsers are signed in by scanning alone',
);

/** Text messages through Tencent Cloud: all of the first five, or none. */
const SmsEnv = z.object({
  SMS_SECRET_ID: inSecret(
    'sms',
    Filled,
    'of Tencent Cloud; empty where no text messages are sent. It goes together with `SMS_SECRET_KEY`, `SMS_APP_ID`, ' +
      '`SMS_SIGN`, `SMS_TEMPLATE`',
  ),
  SMS_SECRET_KEY: inSecret('sms', Filled, 'of Tencent Cloud; empty where no text messages are sent'),
  SMS_APP_ID: setting(
    Filled,
    'the application at Tencent Cloud. Without it and the next two: 本地还没有开通, and the next way',
  ),
  SMS_SIGN: setting(Filled, 'the approved signature, without its brackets'),
  SMS_TEMPLATE: setting(
    Filled,
    "the approved template: `{1}` is the case's number, `{2}` what happened in at most five characters; Tencent takes " +
      'no link in a variable, so the fixed text says where to look',
  ),
  SMS_SIGN_IN_TEMPLATE: SignInTemplate,
  SMS_BASE_URL: forOtherPlaces(
    orNone(z.url()),
    'another provider of text messages that speaks as Tencent Cloud does',
  ),
});

const weComNames = ['WECOM_CORP_ID', 'WECOM_SECRET', 'WECOM_AGENT_ID'] as const;

/** Where browsers open the app. */
export const AppOrigin = setting(
  orNone(z.url({ protocol: /^https?$/ })),
  'where the browser app is, to which cards and codes lead. Without: no cards, and codes lead to the first of ' +
    '`ALLOWED_ORIGINS`, else to the API',
);

/** WeCom for staff: all of the first three, or none. */
const WeComEnv = z.object({
  WECOM_CORP_ID: setting(
    Filled,
    'of the company in WeCom. It goes together with `WECOM_SECRET` and `WECOM_AGENT_ID`. Without: staff have their inboxes',
  ),
  WECOM_SECRET: inSecret(
    'wecom',
    Filled,
    'of the app in WeCom; empty where WeCom is not used. It goes together with `WECOM_CORP_ID` and `WECOM_AGENT_ID`',
  ),
  WECOM_AGENT_ID: setting(orNone(z.coerce.number().int().positive()), 'the number of the app in WeCom'),
  WECOM_BASE_URL: forOtherPlaces(z.url().default('https://qyapi.weixin.qq.com'), 'another WeCom'),
  APP_ORIGIN: AppOrigin,
});

/** The five waits of a notice, each with what it waits for. */
export const Waits = z.strictObject({
  confirmMinutes: z
    .int()
    .positive()
    .default(usualWaits.confirmMinutes)
    .describe('the word that a message has arrived, where the law asks that the person be told'),
  patienceHours: z
    .number()
    .positive()
    .default(usualWaits.patienceHours)
    .describe('a channel that is down or out of quota, before the next way'),
  statutoryPatienceHours: z
    .number()
    .positive()
    .default(usualWaits.statutoryPatienceHours)
    .describe('the same, for what the law asks to be told'),
  callWorkingDays: z
    .int()
    .positive()
    .default(usualWaits.callWorkingDays)
    .describe('staff to phone, before supervisors are told; local holidays count as days off'),
  serviceDays: z
    .int()
    .positive()
    .default(usualWaits.serviceDays)
    .describe('a paper to be opened after it was told of, before the resident is phoned'),
});

/** What bringing notices to people asks for. */
export const MessageEnv = StoreEnv.extend({
  ...WeChatEnv.shape,
  ...SmsEnv.shape,
  ...WeComEnv.shape,
  LOCAL_HOLIDAYS: RulesEnv.shape.LOCAL_HOLIDAYS,
  TELLING_WAITS: setting(
    json(Waits).default(usualWaits),
    'the five waits of a notice, as JSON: `{"confirmMinutes":60,"callWorkingDays":2}`; see [the waits](#the-waits)',
  ),
})
  .check(allOrNone(smsNames))
  .refine(({ SMS_SIGN_IN_TEMPLATE, SMS_TEMPLATE }) => !SMS_SIGN_IN_TEMPLATE || SMS_TEMPLATE !== undefined, {
    path: ['SMS_TEMPLATE'],
  })
  .check(allOrNone(weComNames));
export type MessageEnv = z.infer<typeof MessageEnv>;
