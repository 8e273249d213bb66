import type { Day } from '../../contract/ids';
import type { RunningClock } from '../case/case';

/** Whether a clock stands still, waiting for somebody. */
export const isPaused = ({ pauses }: Pick<RunningClock, 'pauses'>): boolean =>
  pauses.some(({ to }) => to === null);

/** Stands still from a day on; told so again, since the same day. */
export const pauseFrom = (clock: RunningClock, from: Day): RunningClock =>
  isPaused(clock) ? clock : { ...clock, pauses: [...clock.pauses, { from, to: null }] };

/** Goes on after a day: the day on which the wait ends is still not counted against staff. */
export const resumeAfter = (clock: RunningClock, to: Day): RunningClock =>
  isPaused(clock)
    ? { ...clock, pauses: clock.pauses.map((pause) => (pause.to === null ? { ...pause, to } : pause)) }
    : clock;
