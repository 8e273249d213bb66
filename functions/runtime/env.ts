import { rates } from '../contract/limits';
import { ReceiptKey } from '../contract/receipt';
import * as z from '../contract/z';
import { LocalHoliday } from '../domain/clocks/calendar';
import { clockKeys, clockRow } from '../domain/clocks/table';
import { keptFor } from '../domain/files/fileTimes';
import { FilesEnv } from './filesEnv';
import { usualWaits } from '../domain/deliveries/waits';
import { json, orNone } from './variable';
import { PushEnv, pushNames, WeChatEnv } from './weChatEnv';

export { type Templates, WeChatEnv } from './weChatEnv';

const Secret = z.string().min(32);

/** A private key for ES256, as a JWK. */
export const TokenKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
export type TokenKey = z.infer<typeof TokenKey>;

/** A key for Ed25519, as a JWK; one that only checks what it signed once has lost its private half. */
export const ReceiptSigningKey = z.object({ ...ReceiptKey.shape, d: z.string().length(43).optional() });
export type ReceiptSigningKey = z.infer<typeof ReceiptSigningKey>;

const ReceiptKeySet = z.object({
  keys: z
    .array(ReceiptSigningKey)
    .refine(([first]) => first?.d !== undefined, { message: 'the first key has to sign' })
    .refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, { message: 'a kid twice' }),
});

const Rate = z.strictObject({ limit: z.int().positive(), seconds: z.int().positive() });
const Rates = z.strictObject({
  request: Rate.default(rates.request),
  file: Rate.default(rates.file),
  upload: Rate.default(rates.upload),
  login: Rate.default(rates.login),
  nameless: Rate.default(rates.nameless),
  code: Rate.default(rates.code),
  lookup: Rate.default(rates.lookup),
});
/** How many requests of each sort one person may make in a window of seconds. */
export type RateLimits = z.infer<typeof Rates>;

/** Settings that make sense together: all of them or none. */
const allOrNone =
  <Name extends string>(names: readonly Name[]) =>
  ({ value, issues }: z.core.ParsePayload<{ readonly [N in Name]?: unknown }>): void => {
    const missing = names.filter((name) => value[name] === undefined);
    if (missing.length === names.length) return;
    for (const name of missing) issues.push({ code: 'custom', input: undefined, path: [name] });
  };

/** Where the keys of sealed fields come from: one of the first three at least. */
export const SealEnv = z.object({
  AWS_REGION: z.string().min(1),
  /** 32 bytes each in base64, commas between. The first seals; the others still open what they sealed. */
  SEAL_KEYS: orNone(Secret),
  /** A file with such keys, one a line, that its owner alone may read. It goes before SEAL_KEYS. */
  SEAL_KEY_FILE: orNone(z.string().min(1)),
  /** A key of KMS by its id, alias or ARN: from then on it wraps what seals, and the two above only open. */
  SEAL_KMS_KEY: orNone(z.string().min(1)),
  /** Days after which the next data key of KMS is made. */
  SEAL_KEY_DAYS: z.coerce.number().int().positive().default(30),
  /** With SM4 where commercial cipher rules apply; either opens what the other sealed. */
  SEAL_ALGORITHM: z.enum(['A256GCM', 'SM4CTRHSM3']).default('A256GCM'),
});
export type SealEnv = z.infer<typeof SealEnv>;

/** What the table asks for. */
export const StoreEnv = SealEnv.extend({
  TABLE_NAME: z.string().min(3),
  /** Another engine than AWS's own. */
  DYNAMODB_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  /** Case numbers and the look-up of people follow from it: it stays for the life of the table. */
  NUMBER_SECRET: Secret,
  /** A new one only makes phones begin their lists again. */
  CURSOR_SECRET: Secret,
});
export type StoreEnv = z.infer<typeof StoreEnv>;

/** Periods that no law fixes, which a place may set for itself. */
const settingKeys = clockKeys.filter((key) => clockRow(key).setting);

/** What a place adds to the law. */
export const RulesEnv = z.object({
  /** Holidays of the place itself, as JSON: `[{"date":"2027-07-11","name":"那达慕"}]`. */
  LOCAL_HOLIDAYS: json(z.array(LocalHoliday)).default([]),
  /** Lengths of its own, as JSON, in the unit of each row of the clock table: `{"aid.supply":15}`. */
  CLOCK_LENGTHS: json(z.partialRecord(z.enum(settingKeys), z.int().positive())).default({}),
});
export type RulesEnv = z.infer<typeof RulesEnv>;

const smsNames = ['SMS_SECRET_ID', 'SMS_SECRET_KEY', 'SMS_APP_ID', 'SMS_SIGN', 'SMS_TEMPLATE'] as const;
const Filled = orNone(z.string().min(1));

/** Text messages through Tencent Cloud: all of the first five, or none. */
const SmsEnv = z.object({
  SMS_SECRET_ID: Filled,
  SMS_SECRET_KEY: Filled,
  SMS_APP_ID: Filled,
  /** The approved signature, without its brackets. */
  SMS_SIGN: Filled,
  /** The approved template: {1} the case's number, {2} what happened in at most five characters. */
  SMS_TEMPLATE: Filled,
  SMS_BASE_URL: orNone(z.url()),
});

const weComNames = ['WECOM_CORP_ID', 'WECOM_SECRET', 'WECOM_AGENT_ID'] as const;

/** WeCom for staff: all of the first three, or none. */
const WeComEnv = z.object({
  WECOM_CORP_ID: Filled,
  WECOM_SECRET: Filled,
  WECOM_AGENT_ID: orNone(z.coerce.number().int().positive()),
  WECOM_BASE_URL: z.url().default('https://qyapi.weixin.qq.com'),
  /** Where browsers open the app: cards lead there. */
  APP_ORIGIN: orNone(z.url()),
});

const Waits = z.strictObject({
  confirmMinutes: z.int().positive().default(usualWaits.confirmMinutes),
  patienceHours: z.number().positive().default(usualWaits.patienceHours),
  statutoryPatienceHours: z.number().positive().default(usualWaits.statutoryPatienceHours),
  callWorkingDays: z.int().positive().default(usualWaits.callWorkingDays),
  serviceDays: z.int().positive().default(usualWaits.serviceDays),
});

/** What bringing notices to people asks for. */
export const MessageEnv = StoreEnv.extend({
  ...WeChatEnv.shape,
  ...SmsEnv.shape,
  ...WeComEnv.shape,
  LOCAL_HOLIDAYS: RulesEnv.shape.LOCAL_HOLIDAYS,
  /** How long a notice waits before its next rung, as JSON: `{"confirmMinutes":60,"callWorkingDays":2}`. */
  TELLING_WAITS: json(Waits).default(usualWaits),
})
  .check(allOrNone(smsNames))
  .check(allOrNone(weComNames));
export type MessageEnv = z.infer<typeof MessageEnv>;

/** What the clock sweep asks for. */
export const ScheduleEnv = StoreEnv.extend(RulesEnv.shape);
export type ScheduleEnv = z.infer<typeof ScheduleEnv>;

/** Where there is a bucket; what looks after it is of no use without one. */
const BucketEnv = FilesEnv.extend({ FILES_BUCKET: z.string().min(3) });

/** What checking the files that have come asks for. */
export const ReceiveEnv = StoreEnv.extend({
  ...BucketEnv.shape,
  /** `host:port` of ClamAV's daemon. Without it files are received unscanned, and said to be so. */
  CLAMAV_ADDRESS: z
    .union([z.literal('').transform(() => undefined), z.string().regex(/^[^:/]+:\d+$/)])
    .optional(),
  /** Days that a received file is kept which no case refers to, and hours that one is waited for. */
  FILES_KEPT_DAYS: z.coerce.number().int().min(1).default(keptFor.receivedDays),
  FILES_AWAITED_HOURS: z.coerce.number().int().min(1).default(keptFor.announcedHours),
});
export type ReceiveEnv = z.infer<typeof ReceiveEnv>;

/** What sweeping files asks for. */
export const FileSweepEnv = StoreEnv.extend(BucketEnv.shape);
export type FileSweepEnv = z.infer<typeof FileSweepEnv>;

/** Where the API is, when that is not where requests come to: links to papers and the codes on them lead there. */
const ApiOrigin = orNone(z.url({ protocol: /^https?$/ }));

/** What handing out papers asks for. */
export const PapersEnv = StoreEnv.extend({
  RECEIPT_KEYS: json(ReceiptKeySet),
  API_ORIGIN: ApiOrigin,
  /** The folder of the two fonts, as the package @expo-google-fonts/noto-sans-sc has them. */
  PAPER_FONTS: z.string().min(1),
});
export type PapersEnv = z.infer<typeof PapersEnv>;

/** What the API asks for. */
export const ApiEnv = StoreEnv.extend({
  ...WeChatEnv.shape,
  ...PushEnv.shape,
  ...FilesEnv.shape,
  ...RulesEnv.shape,
  /** A JWK set. The first key signs; the others still open what they signed, until they are taken out. */
  TOKEN_KEYS: json(z.object({ keys: z.array(TokenKey).min(1) })),
  /**
   * A JWK set. The first key signs receipts; the others still check what they signed. A key that is taken out takes
   * all its receipts with it.
   */
  RECEIPT_KEYS: json(ReceiptKeySet),
  /** Origins of browser apps served elsewhere, with commas between them. */
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter(Boolean)),
  /** Where the browser app is served; codes lead there. Without it, the first of the origins above, or the API's own. */
  APP_ORIGIN: z.union([z.literal('').transform(() => undefined), z.url({ protocol: /^https?$/ })]).optional(),
  API_ORIGIN: ApiOrigin,
  /** `off`: no paper is handed out or called served, as long as the function that draws them is out of order. */
  PAPERS: z.enum(['on', 'off']).default('on'),
  RATES: json(Rates).default(rates),
  /** The end of the address to which Tencent Cloud reports what became of text messages; without it none is taken. */
  SMS_REPORT_SECRET: orNone(Secret),
}).check(allOrNone(pushNames));
export type ApiEnv = z.infer<typeof ApiEnv>;

const complaint = ({ path, input }: z.core.$ZodIssue): string =>
  input === undefined && path.length === 1
    ? `${String(path[0])} is missing`
    : `${path.join('.')} is not valid`;

/**
 * The environment, parsed once at the start.
 * @throws Error naming each variable that is missing or wrong, and never its value.
 */
export function readEnv<S extends z.ZodType>(
  schema: S,
  source: Readonly<Record<string, string | undefined>> = process.env,
): z.output<S> {
  const read = schema.safeParse(source, { reportInput: true });
  if (read.success) return read.data;
  throw new Error(`Environment: ${[...new Set(read.error.issues.map(complaint))].join('; ')}`);
}
