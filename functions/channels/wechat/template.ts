/**
 * Values of subscription-message templates, made to fit WeChat's limits: a value that is empty, too long or holds a
 * character its kind does not allow fails the whole message with 47003. Lengths are in code points.
 * Source: developers.weixin.qq.com, "subscribeMessage.send", 参数值内容限制说明.
 *
 * A notice shows on a locked phone: give these neutral phrases of our own, never a person's words.
 */
interface Value<Kind extends ValueKind> {
  readonly kind: Kind;
  readonly value: string;
}

type ValueKind = 'thing' | 'character_string' | 'phrase' | 'name' | 'number' | 'time' | 'date';

type KindOf<Field> = { [Kind in ValueKind]: Field extends `${Kind}${number}` ? Kind : never }[ValueKind];

/** The `data` of a message. */
export type TemplateData = Readonly<Record<string, { readonly value: string }>>;

const invisible = /[\p{C}\p{Z}]+/gu;
const hanzi = /\p{Unified_Ideograph}/u;
/** Also those kept only for compatibility with older character sets: they count as Chinese in a name. */
const anyHan = /\p{Script=Han}/u;

const plain = (text: string) => text.replace(invisible, ' ').trim();
const cut = (text: string, length: number) => Array.from(text).slice(0, length).join('').trim();

/** At most 20 characters of any kind; longer text ends in an ellipsis. */
export function thing(text: string): Value<'thing'> {
  const whole = plain(text);
  const fits = Array.from(whole).length <= 20;
  return { kind: 'thing', value: (fits ? whole : `${cut(whole, 19)}…`) || '无' };
}

/** At most 32 digits, letters and symbols, such as a case number. */
export function characterString(text: string): Value<'character_string'> {
  const printable = text.normalize('NFKC').replace(/[^\x21-\x7e]/g, '');
  return { kind: 'character_string', value: cut(printable, 32) || '-' };
}

/** At most 5 Chinese characters and nothing else, such as 已受理. */
export function phrase(text: string): Value<'phrase'> {
  const characters = Array.from(text).filter((character) => hanzi.test(character));
  return { kind: 'phrase', value: characters.slice(0, 5).join('') || '有进展' };
}

/** At most 10 characters when one is Chinese, else 20 letters and symbols. */
export function name(text: string): Value<'name'> {
  const whole = plain(text.replace(/\p{N}/gu, ''));
  return { kind: 'name', value: cut(whole, anyHan.test(whole) ? 10 : 20) || '未留名' };
}

/** A count or a measure, from 0 to a million million; kept to two decimals. @throws RangeError */
export function number(value: number): Value<'number'> {
  if (!(value >= 0 && value <= 1e12)) throw new RangeError('not a number a template can show');
  return { kind: 'number', value: String(Math.round(value * 100) / 100) };
}

/** China has had one time zone and no summer time since 1992. */
const inChina = (at: Date) => new Date(at.getTime() + 8 * 3_600_000);

const day = (local: Date) => `${local.getUTCFullYear()}年${local.getUTCMonth() + 1}月${local.getUTCDate()}日`;
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The day in China, as 2026年3月2日. */
export const date = (at: Date): Value<'date'> => ({ kind: 'date', value: day(inChina(at)) });

/** The day and minute in China, as 2026年3月2日 15:01. */
export function time(at: Date): Value<'time'> {
  const local = inChina(at);
  const minute = `${twoDigits(local.getUTCHours())}:${twoDigits(local.getUTCMinutes())}`;
  return { kind: 'time', value: `${day(local)} ${minute}` };
}

/** The fields of a template, each given a value of the kind its name begins with: `{ thing1: thing('…') }`. */
export function templateData<Field extends `${ValueKind}${number}`>(fields: {
  readonly [Name in Field]: Value<KindOf<Name>>;
}): TemplateData {
  const entries = Object.entries<Value<ValueKind>>(fields);
  return Object.fromEntries(entries.map(([field, { value }]) => [field, { value }]));
}
