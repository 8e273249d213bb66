import { NoticeKind } from '../contract/words';
import * as z from '../contract/z';
import { json, orNone } from './variable';

const TemplateId = z.string().min(1);
const TemplateIds = z.union([
  TemplateId.transform((once) => ({ once })),
  z.strictObject({ longTerm: TemplateId.exactOptional(), once: TemplateId.exactOptional() }),
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
  WECHAT_BASE_URL: z.url().default('https://api.weixin.qq.com'),
  WECHAT_APP_ID: z.string().min(1),
  WECHAT_SECRET: z.string().min(1),
  /** As JSON: `{"answered":"…","decision":{"longTerm":"…","once":"…"}}`. A kind without one has no such message. */
  TEMPLATES: json(TemplatesByKind).default({}),
});
export type WeChatEnv = z.infer<typeof WeChatEnv>;

/** Being told things by WeChat (消息推送): all of these or none, as they are in its console. */
export const PushEnv = z.object({
  WECHAT_PUSH_TOKEN: orNone(z.string().regex(/^[0-9A-Za-z]{3,32}$/)),
  /** EncodingAESKey. */
  WECHAT_PUSH_KEY: orNone(z.string().regex(/^[0-9A-Za-z]{43}$/)),
  /** 安全模式 or 明文模式; 兼容模式 is `safe` as well. The format is JSON. */
  WECHAT_PUSH_MODE: orNone(z.enum(['safe', 'plain'])),
});
export const pushNames = ['WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_KEY', 'WECHAT_PUSH_MODE'] as const;
