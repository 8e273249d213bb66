import { NoticeKind } from '../contract/words';
import * as z from '../contract/z';
import { forOtherPlaces, inSecret, json, orNone, setting } from './variable';

const TemplateId = z.string().min(1);
const TemplateIds = z.union([
  TemplateId.transform((once) => ({ once })),
  z.strictObject({ longTerm: z.exactOptional(TemplateId), once: z.exactOptional(TemplateId) }),
]);

/**
 * Subscription templates by kind of notice. `longTerm` (长期) lasts until it is taken back and is open to some
 * accounts only; `once` (一次性) is good for one message, and a bare id means that. An id is of one sort: WeChat asks
 * about one sort at a time (20002).
 */
const TemplatesByKind = z
  .partialRecord(NoticeKind, TemplateIds)
  .transform((byKind): Templates => byKind)
  .refine((byKind) => {
    const ids = Object.values(byKind);
    const longTerm = new Set(ids.flatMap((one) => one.longTerm ?? []));
    return !ids.some(({ once }) => once !== undefined && longTerm.has(once));
  });
export type Templates = Partial<Record<NoticeKind, { longTerm?: string; once?: string }>>;

/** What WeChat asks for. */
export const WeChatEnv = z.object({
  WECHAT_BASE_URL: forOtherPlaces(z.url().default('https://api.weixin.qq.com'), 'another WeChat'),
  WECHAT_APP_ID: inSecret('wechat', z.string().min(1), 'of the mini-program'),
  WECHAT_SECRET: inSecret('wechat', z.string().min(1), 'of the mini-program'),
  TEMPLATES: setting(
    json(TemplatesByKind).default({}),
    'WeChat\'s templates by kind of notice, as JSON: `{"answered":"id","decision":{"longTerm":"id","once":"id"}}`; a ' +
      'bare id is one-time. Kinds without one go on to the text message. Each template is chosen with 事项编号, ' +
      '当前状态, 更新时间, 温馨提示, in this order (`character_string1`, `phrase2`, `time3`, `thing4`)',
  ),
});
export type WeChatEnv = z.infer<typeof WeChatEnv>;

/** Being told things by WeChat (消息推送): all of these or none, as they are in its console. */
export const PushEnv = z.object({
  WECHAT_PUSH_TOKEN: inSecret(
    'push',
    orNone(z.string().regex(/^[0-9A-Za-z]{3,32}$/)),
    'Token of 消息推送; empty until `WECHAT_PUSH_MODE` is set. The three go together: the API does not start with a ' +
      'part of them',
  ),
  WECHAT_PUSH_KEY: inSecret(
    'push',
    orNone(z.string().regex(/^[0-9A-Za-z]{43}$/)),
    'EncodingAESKey of 消息推送; empty until `WECHAT_PUSH_MODE` is set',
  ),
  WECHAT_PUSH_MODE: setting(
    orNone(z.enum(['safe', 'plain'])),
    '`safe` (安全模式, and 兼容模式 as well) or `plain` (明文模式), as the console has it; the format is JSON. Without push, ' +
      'consents are known by taps alone and no WeChat message is ever confirmed: what the law asks to be told then ' +
      'ends on the list to be phoned',
  ),
});
export const pushNames = ['WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_KEY', 'WECHAT_PUSH_MODE'] as const;
