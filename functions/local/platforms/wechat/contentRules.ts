const length = (value: string) => Array.from(value).length;

const clock = String.raw`([01]?\d|2[0-3]):[0-5]\d(:[0-5]\d)?`;
const calendar = String.raw`\d{4}(年\d{1,2}月\d{1,2}日|-\d{1,2}-\d{1,2}|/\d{1,2}/\d{1,2})`;
const range = (one: string) => new RegExp(`^${one}(~${one})?$`);
const times = range(`(${calendar} ?)?${clock}`);
const dates = range(`${calendar}( ?${clock})?`);

/**
 * What each kind of template field accepts, lengths in code points.
 * Source: developers.weixin.qq.com, "subscribeMessage.send", 参数值内容限制说明.
 */
const rules: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^\d+(\.\d+)?$/.test(value) && value.replace('.', '').length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => /^[\p{P}\p{S}]{1,5}$/u.test(value),
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) => times.test(value),
  date: (value) => dates.test(value),
  amount: (value) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(value),
  phone_number: (value) => /^[\d\p{P}\p{S}]{1,17}$/u.test(value),
  car_number: (value) => length(value) <= 8 && /^\p{L}[A-Z\d]+[A-Z\d\p{L}]$/u.test(value),
  name: (value) => !/\p{N}/u.test(value) && length(value) <= (/\p{Script=Han}/u.test(value) ? 10 : 20),
  phrase: (value) => /^\p{Unified_Ideograph}{1,5}$/u.test(value),
  enum: () => true,
  const: () => true,
};

const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** WeChat's complaint about one field of a message, in its own words and spelling; undefined when it is acceptable. */
export function complaintAbout(field: string, value: string): string | undefined {
  if (value.trim() === '') return `argument invalid! data.${field}.value is emtpy`;
  const kind = /^([a-z_]+)\d+$/.exec(field)?.[1];
  const rule = kind === undefined ? undefined : rules[kind];
  const acceptable = rule?.(value) === true && !invisible.test(value);
  return acceptable ? undefined : `argument invalid! data.${field}.value invalid`;
}

/** A few of the words WeChat is known to stop, such as a legal service meets every day. */
const words = ['赌博', '吸毒', '毒品', '家暴', '强奸', '卖淫', '枪支', '自杀', '杀人'];

export const isSensitive = (text: string): boolean => words.some((word) => text.includes(word));
