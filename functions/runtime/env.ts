import { limits, rates } from '../contract/limits';
import { ReceiptKey } from '../contract/record/receipt';
import * as z from '../contract/z';
import { FilesEnv, RootsEnv } from './filesEnv';
import { AppOrigin, SignInTemplate } from './messageEnv';
import { RulesEnv } from './rulesEnv';
import { Secret, StoreEnv, TableEnv } from './storeEnv';
import { allOrNone, byTemplate, forOtherPlaces, inSecret, json, orNone, setting } from './variable';
import { PushEnv, pushNames, WeChatEnv } from './weChatEnv';

export { MessageEnv } from './messageEnv';
export { RulesEnv } from './rulesEnv';
export { SealEnv, StoreEnv, TableEnv } from './storeEnv';
export { type Templates, WeChatEnv } from './weChatEnv';

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
  uploadMegabytes: Rate.default(rates.uploadMegabytes),
  message: Rate.default(rates.message),
  push: Rate.default(rates.push),
  open: Rate.default(rates.open),
  login: Rate.default(rates.login),
  recovery: Rate.default(rates.recovery),
  codeAnswer: Rate.default(rates.codeAnswer),
  joinNumber: Rate.default(rates.joinNumber),
  intake: Rate.default(rates.intake),
  scan: Rate.default(rates.scan),
  signInText: Rate.default(rates.signInText),
  signInNumber: Rate.default(rates.signInNumber),
  nameless: Rate.default(rates.nameless),
  code: Rate.default(rates.code),
  invitation: Rate.default(rates.invitation),
  lookup: Rate.default(rates.lookup),
  search: Rate.default(rates.search),
  myData: Rate.default(rates.myData),
});
/** How many requests of each sort one person may make in a window of seconds. */
export type RateLimits = z.infer<typeof Rates>;

/** What telling inboxes asks for. */
export const NotifyEnv = StoreEnv.extend({
  INBOX_LINES: setting(
    z.coerce.number().int().min(1).max(100).default(limits.inboxLines),
    'lines a day that the inbox of one person has of messages, of progress or of materials of one case; the rest stand in ' +
      'one line that says how many they are. What the law asks to be told, and a case where somebody may be in danger, ' +
      'always have a line each',
  ),
});
export type NotifyEnv = z.infer<typeof NotifyEnv>;

/** What the clock sweep asks for. */
export const ScheduleEnv = StoreEnv.extend({
  ...RulesEnv.shape,
  ...RootsEnv.shape,
  AWS_SESSION_TOKEN: FilesEnv.shape.AWS_SESSION_TOKEN,
});
export type ScheduleEnv = z.infer<typeof ScheduleEnv>;

/** Where there is a bucket; what looks after it is of no use without one. */
const { FILES_BUCKET } = FilesEnv.shape;
const BucketEnv = FilesEnv.extend({ FILES_BUCKET: FILES_BUCKET.unwrap().meta(FILES_BUCKET.meta() ?? {}) });

/** What checking the files that have come asks for. */
export const ReceiveEnv = TableEnv.extend({
  ...BucketEnv.shape,
  CLAMAV_ADDRESS: setting(
    orNone(z.string().regex(/^[^:/]+:\d+$/)),
    '`host:port` of clamd, its `StreamMaxLength` 20 MB or more. Without: files are received and shown to staff as not ' +
      'scanned. Down: they wait',
  ),
});
export type ReceiveEnv = z.infer<typeof ReceiveEnv>;

/** What sweeping files asks for. */
export const FileSweepEnv = TableEnv.extend(BucketEnv.shape);
export type FileSweepEnv = z.infer<typeof FileSweepEnv>;

/** What papers and the API share. */
export const ReceiptsEnv = z.object({
  RECEIPT_KEYS: inSecret(
    'receipts',
    json(ReceiptKeySet),
    'a JWK set of Ed25519 private keys, for receipts; the first signs, the others still check what they signed. A key ' +
      'that was replaced stays in the set, its `d` taken out, or what it signed no longer checks',
  ),
  API_ORIGIN: setting(
    orNone(z.url({ protocol: /^https?$/ })),
    'where the API is, behind a name of its own: links to papers and their QR codes lead there. Without: where the ' +
      'request came to',
  ),
});

/** What handing out papers asks for. */
export const PapersEnv = StoreEnv.extend({
  ...RulesEnv.shape,
  ...ReceiptsEnv.shape,
  PAPER_FONTS: byTemplate(
    z.string().min(1),
    'the folder of the two fonts, as the package `@expo-google-fonts/noto-sans-sc` has them',
  ),
});
export type PapersEnv = z.infer<typeof PapersEnv>;

/** What the API asks for. */
export const ApiEnv = StoreEnv.extend({
  ...WeChatEnv.shape,
  ...PushEnv.shape,
  ...FilesEnv.shape,
  ...RulesEnv.shape,
  ...ReceiptsEnv.shape,
  TOKEN_KEYS: inSecret(
    'tokens',
    json(z.object({ keys: z.array(TokenKey).min(1) })),
    'a JWK set of ES256 private keys; the first signs sign-ins, the others still open theirs until they are taken out',
  ),
  ALLOWED_ORIGINS: setting(
    z
      .string()
      .default('')
      .transform((list) => list.split(',').filter(Boolean)),
    'origins of browser apps served elsewhere, with commas',
  ),
  APP_ORIGIN: AppOrigin,
  PAPERS: setting(
    z.enum(['on', 'off']).default('on'),
    '`off` while papers cannot be drawn: none is handed out or called served, cases go on',
  ),
  RATES: forOtherPlaces(
    json(Rates).default(rates),
    'how many requests of each sort one person may make in how many seconds, as JSON: ' +
      '`{"login":{"limit":60,"seconds":60}}`. Without: `functions/contract/limits.ts`',
  ),
  PUZZLE_BITS: setting(
    z.coerce.number().int().min(1).max(24).default(14),
    'how hard the puzzle is that lets a phone in when many behind its address have asked: each bit doubles the work. 14 is ' +
      'sixteen thousand tries, about a second of a cheap phone',
  ),
  SMS_REPORT_SECRET: inSecret(
    'reports',
    orNone(Secret),
    '32 characters or more that an address can hold, or empty; commas between two while it is changed. Reports come to ' +
      '`https://<api>/sms/reports/<SMS_REPORT_SECRET>`, which is to be entered at Tencent Cloud as the callback of ' +
      'status reports; without it a text message never counts as arrived',
  ),
  SMS_SIGN_IN_TEMPLATE: SignInTemplate,
  EDGE_SECRET: inSecret(
    'edge',
    orNone(Secret),
    '32 characters or more, or empty. The site (`APP_DOMAIN`) says it to the API with each request that it passes on, ' +
      'which then comes from the address that the site was asked from',
  ),
  EDGE_ONLY: setting(
    z.enum(['on', 'off']).default('off'),
    '`on`: the API answers only what the site passes on, so that nobody goes round the site by the address of the gate. It ' +
      'asks for `EDGE_SECRET`. Without, with `APP_DOMAIN`: `on`',
  ),
})
  .check(allOrNone(pushNames))
  .refine(({ EDGE_ONLY, EDGE_SECRET }) => EDGE_ONLY === 'off' || EDGE_SECRET !== undefined, {
    path: ['EDGE_SECRET'],
  });
export type ApiEnv = z.infer<typeof ApiEnv>;

const complaint = ({ path, input }: z.core.$ZodIssue): string =>
  input === undefined && path.length === 1
    ? `${String(path[0])} is missing`
    : `${path.join('.')} is not valid`;

/** What this process was started with. */
export const environment: Readonly<Record<string, string | undefined>> = process.env;

/**
 * The environment, parsed once at the start.
 * @throws Error naming each variable that is missing or wrong, and never its value.
 */
export function readEnv<S extends z.ZodType>(
  schema: S,
  source: Readonly<Record<string, string | undefined>> = environment,
): z.output<S> {
  const read = schema.safeParse(source, { reportInput: true });
  if (read.success) return read.data;
  throw new Error(`Environment: ${[...new Set(read.error.issues.map(complaint))].join('; ')}`);
}
