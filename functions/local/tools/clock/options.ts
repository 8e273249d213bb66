import { parseArgs } from 'node:util';
import { Day, type Instant } from '../../../contract/ids';
import * as z from '../../../contract/z';
import { hourOf } from '../../../domain/clocks/day';
import type { Facts, Pause } from '../../../domain/clocks/count';
import { isOfHours } from '../../../domain/clocks/period';
import { clockKeys, clockRow, extensionLeft, type ClockKey } from '../../../domain/clocks/table';

/** The command line asks for something that cannot be counted; the message says what to do. */
export class BadRequest extends Error {
  override name = 'BadRequest';
}

export type Asked = { key: ClockKey; facts: Facts; isJson: boolean };

/** Whole lengths of days, and any of hours, up to ten years: beyond that it is a slip of the finger. */
const mostDays = 3660;

const within = (day: Day): boolean => day >= '2000-01-01' && day <= '2099-12-31';

function dayIn(text: string, option: string): Day {
  const day = Day.safeParse(text);
  if (!day.success || !within(day.data))
    throw new BadRequest(`${option} 的日期“${text}”不对，请写成 2026-03-02 这样（2000 年至 2099 年）`);
  return day.data;
}

const Offset = z.union([z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })]);

/** A day begins at midnight in Asia/Shanghai; an instant has to say its zone. */
function startIn(text: string | undefined): Instant {
  if (text === undefined) throw new BadRequest('请用 --from 写明从哪一天起算，例如 --from 2026-03-02');
  if (!Offset.safeParse(text).success) return hourOf(dayIn(text, '--from'), 0);
  dayIn(text.slice(0, 10), '--from');
  return new Date(text).toISOString();
}

function pauseIn(text: string): Pause {
  const [first, last, ...more] = text.split('..');
  if (first === undefined || last === undefined || more.length > 0)
    throw new BadRequest(`--pause “${text}”不对，请写成 2026-03-05..2026-03-09`);
  const pause = { from: dayIn(first, '--pause'), to: dayIn(last, '--pause') };
  if (pause.to < pause.from) throw new BadRequest(`--pause “${text}”前后颠倒，请先写开始的那天`);
  return pause;
}

function ruleIn(text: string | undefined): ClockKey {
  const key = clockKeys.find((one) => one === text);
  if (key) return key;
  const list = clockKeys.map((one) => `  ${one}  ${clockRow(one).title}`).join('\n');
  const asked = text === undefined ? '请用 --rule 写明按哪条规则计算' : `没有“${text}”这条规则`;
  throw new BadRequest(`${asked}。可用的规则：\n${list}`);
}

function lengthIn(text: string | undefined, key: ClockKey): number {
  const { length, setting, law } = clockRow(key);
  const ofHours = isOfHours(clockRow(key));
  if (text === undefined) return length;
  if (!setting) throw new BadRequest(`${key} 的期限由${law}规定，不能用 --length 改`);
  const asked = Number(text);
  const most = ofHours ? mostDays * 24 : mostDays;
  if (!(asked > 0 && asked <= most) || (!ofHours && !Number.isInteger(asked)))
    throw new BadRequest(`--length “${text}”不对，${ofHours ? '请写小时数' : '请写整天数'}`);
  return asked;
}

function extensionIn(text: string | undefined, key: ClockKey): number {
  if (text === undefined) return 0;
  const most = extensionLeft(key, 0);
  if (most === 0) throw new BadRequest(`${key} 没有可以延长的规定，不能用 --extend`);
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > most)
    throw new BadRequest(`--extend “${text}”不对，${key} 在这里只算一次延长，1 至 ${most} 日`);
  return days;
}

function pausesIn(texts: readonly string[], key: ClockKey): Pause[] {
  if (texts.length > 0 && isOfHours(clockRow(key)))
    throw new BadRequest(`${key} 按小时计算，没有暂停，不能用 --pause`);
  return texts.map(pauseIn);
}

/** What parseArgs throws when an option is unknown or lacks its value. */
const ArgumentError = z.object({ code: z.string().regex(/^ERR_PARSE_ARGS/) });

function optionsIn(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        rule: { type: 'string' },
        from: { type: 'string' },
        pause: { type: 'string', multiple: true, default: [] },
        extend: { type: 'string' },
        length: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (!ArgumentError.safeParse(error).success) throw error;
    throw new BadRequest(
      '用法：npm run --silent clock -- --rule 规则 --from 日期 [--pause 起..止]... [--extend 天数] [--length 长度] [--json]',
    );
  }
}

/**
 * What is asked for on the command line.
 * @throws BadRequest with a sentence that says what to write instead.
 */
export function readAsked(argv: readonly string[]): Asked {
  const { rule, from, pause, extend, length, json } = optionsIn(argv);
  const key = ruleIn(rule);
  const facts = {
    startedAt: startIn(from),
    length: lengthIn(length, key),
    pauses: pausesIn(pause, key),
    extendedBy: extensionIn(extend, key),
  };
  return { key, facts, isJson: json };
}
