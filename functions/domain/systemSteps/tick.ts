import type { SystemWord } from '../../contract/deeds/actions';
import type { Instant } from '../../contract/ids';
import type { CaseHead, Move, OrganisationRef, RunningClock } from '../case/case';
import { clockRow, type WhenDue } from '../clocks/table';
import { momentsOf, passedMoments, type Moment } from '../clocks/moments';
import type { ClockSettings } from '../clocks/rules';
import { isOpen } from '../kinds/statusRow';
import { systemRules } from './rules';
import { systemStep } from './systemStep';

type What = Moment['what'];
type Passed = { clock: RunningClock; moments: readonly Moment[] };

/** What silence means, where the law or the service gives it a meaning. */
type Automatic = Extract<WhenDue, SystemWord>;
const isAutomatic = (whenDue: WhenDue): whenDue is Automatic => whenDue in systemRules;

/** In the order in which they are told: what is late is called late before anyone above hears of it. */
const order: readonly What[] = ['due', 'supervisor', 'above', 'half', 'warn'];

const passedIn = (head: CaseHead, at: Instant): Passed[] =>
  head.clocks
    .map((clock) => ({ clock, moments: passedMoments(clock, at) }))
    .filter(({ moments }) => moments.length > 0);

/** The sort of moment a case is to be told of now: the first in order that some clock of it has passed. */
const foremost = (passed: readonly Passed[]): What | undefined =>
  order.find((what) => passed.some(({ moments }) => moments.some((moment) => moment.what === what)));

/** Whether the level above has to be found before `tick` can take its step. */
export function isForAbove(head: CaseHead, at: Instant): boolean {
  return head.overseer === null && foremost(passedIn(head, at)) === 'above';
}

const reached = ({ moments }: Passed, what: What): Moment | undefined =>
  moments.filter((moment) => moment.what === what).at(-1);

/** A clock after one of its moments was told; everything before it is told with it. */
function attended(clock: RunningClock, moment: Moment, at: Instant): RunningClock {
  const stage = momentsOf(clock).findIndex((one) => one.at === moment.at && one.what === moment.what) + 1;
  return { ...clock, stage, overdueAt: moment.what === 'due' ? at : clock.overdueAt };
}

/** What silence does to a case; of one that has ended the period alone is over. */
const silence = (head: CaseHead, { key }: RunningClock, word: Automatic, at: Instant, rules: ClockSettings) =>
  systemStep(
    head,
    {
      word: isOpen(head.kind, head.status) ? word : 'periodEnds',
      at,
      details: { clocks: [key] },
      dates: { over: [key] },
    },
    rules,
  );

/**
 * The dates by whose end silence is about to end something, and that run from a receipt: none of them may before the
 * timeline has shown that there was one. Cases of earlier years were given such dates with the step itself.
 */
export const endingBySilence = (head: CaseHead, at: Instant): RunningClock[] =>
  passedIn(head, at)
    .filter(({ clock, moments }) => {
      const { whenDue, startsOn } = clockRow(clock.key);
      return startsOn !== undefined && isAutomatic(whenDue) && moments.some(({ what }) => what === 'due');
    })
    .map(({ clock }) => clock);

const wordOf = {
  due: 'markOverdue',
  supervisor: 'escalate',
  above: 'escalate',
  half: 'escalate',
  warn: 'warn',
} as const;

function told(
  head: CaseHead,
  what: What,
  passed: readonly Passed[],
  above: OrganisationRef | null,
  at: Instant,
  rules: ClockSettings,
) {
  const moments = new Map(
    passed.flatMap((one) => {
      const moment = reached(one, what);
      return moment ? [[one.clock, moment] as const] : [];
    }),
  );
  const clocks = head.clocks.map((clock) => {
    const moment = moments.get(clock);
    return moment ? attended(clock, moment, at) : clock;
  });
  const daysLeft = Math.min(
    ...[...moments.values()].map((moment) => (moment.what === 'warn' ? moment.daysLeft : 0)),
  );
  const opens = what !== 'warn' && [...moments.keys()].some(({ key }) => clockRow(key).opensToDuty);
  return systemStep(
    head,
    {
      word: wordOf[what],
      at,
      details: {
        clocks: [...moments.keys()].map(({ key }) => key),
        ...(what === 'warn' && { daysLeft }),
        ...(wordOf[what] === 'escalate' && { to: what === 'half' ? 'duty' : what }),
      },
      set: {
        clocks,
        ...(what === 'above' && { overseer: head.overseer ?? above }),
        ...(opens && { marks: [...new Set([...head.marks, 'escalated' as const])] }),
      },
    },
    rules,
  );
}

/**
 * The next step of the clock on a case, or null when nothing is to be told: a second sweep finds nothing to do. One
 * step at a time, gravest first, so that after an outage every rung is still climbed and no warning comes late.
 * `above`: the level above, where `isForAbove` asks for it.
 */
export function tick(
  head: CaseHead,
  at: Instant,
  rules: ClockSettings,
  above: OrganisationRef | null = null,
): Move | null {
  const passed = passedIn(head, at);
  for (const { clock, moments } of passed) {
    const { whenDue } = clockRow(clock.key);
    if (isAutomatic(whenDue) && moments.some(({ what }) => what === 'due'))
      return silence(head, clock, whenDue, at, rules);
  }
  const what = foremost(passed);
  return what ? told(head, what, passed, above, at, rules) : null;
}
