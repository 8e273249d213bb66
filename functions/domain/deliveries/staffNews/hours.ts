import type { Instant } from '../../../contract/ids';
import type { NoticeKind } from '../../../contract/words';
import { addDays, addMs, dayOf, hourOf } from '../../clocks/day';

const minuteMs = 60_000;

/** Staff are left in peace from the evening to the morning (Asia/Shanghai). Settings, not law. */
const eveningHour = 21;
/** Two minutes past, because WeCom asks to leave the full and the half hour alone. */
const morningHour = 7.5 + 2 / 60;

const minuteOf = (at: Instant): number => new Date(at).getUTCMinutes();

/** The end of the quiet hours that a moment lies in, or null outside of them. */
function quietUntil(at: Instant): Instant | null {
  const today = dayOf(at);
  if (at < hourOf(today, morningHour)) return hourOf(today, morningHour);
  return at >= hourOf(today, eveningHour) ? hourOf(addDays(today, 1), morningHour) : null;
}

/** What is told at night as well: somebody may be in danger. */
const atAnyHour: readonly NoticeKind[] = ['urgent'];

/**
 * When staff may be sent a message: now, after the quiet hours, or a minute later, because at the full and the half
 * hour everybody sends (developer.work.weixin.qq.com, 发送应用消息: 避开整点半点).
 */
export function mayDisturbAt(at: Instant, kind: NoticeKind): Instant {
  if (atAnyHour.includes(kind)) return at;
  const morning = quietUntil(at);
  if (morning) return morning;
  return minuteOf(at) % 30 === 0 ? addMs(at, 2 * minuteMs) : at;
}

/** Minutes for which what comes to a desk is gathered into one message: its robot may write twenty a minute. */
const gatherMinutes = 10;

/** The stretch of time in which a moment lies, by its beginning, and when its message is due. What cannot wait is due at once. */
export function gathering(at: Instant, kind: NoticeKind): { from: Instant; dueAt: Instant } {
  if (atAnyHour.includes(kind)) return { from: at, dueAt: at };
  const morning = quietUntil(at);
  // The whole night is one stretch, named by its end.
  if (morning) return { from: morning, dueAt: morning };
  const stretchMs = gatherMinutes * minuteMs;
  const from = new Date(Math.floor(Date.parse(at) / stretchMs) * stretchMs).toISOString();
  return { from, dueAt: mayDisturbAt(addMs(from, stretchMs + 2 * minuteMs), kind) };
}
