import type { Day } from '../../contract/ids';
import {
  UrgentReason,
  type Circumstances,
  type Custody,
  type Danger,
} from '../../contract/kinds/circumstances';
import type { CaseHead } from '../case/case';
import type { Mark } from '../case/marks';
import { addDays, daysBetween } from '../clocks/day';
import { hintsIn, type Hint } from '../../contract/plainWords';

/** 法律援助法 44(1): fewer than seven days (不足七日) to the end of the period. */
const urgentBelow = 7;

/**
 * Whether aid may be given before the review because the period to sue, to go to arbitration or to ask for review is
 * about to end. On its last day and after it, too: whether it is really over is for a lawyer to say, at once.
 */
export const isUrgent = (limitationOn: Day | null, today: Day): boolean =>
  limitationOn !== null && daysBetween(today, limitationOn) < urgentBelow;

/** The first day on which that is so. */
export const urgentFrom = (limitationOn: Day): Day => addDays(limitationOn, 1 - urgentBelow);

type Hints = ReadonlySet<Hint>;

/** How much an urgent case hurries: its dates count straight on, or it is answered within hours. Settings, not law. */
type Hurry = 'straightOn' | 'atOnce';

/**
 * - `mark`: what a case carries for it, and null where it follows from the day alone
 * - `law`: where it stands that such a matter does not wait; for staff, and for whoever checks this table
 */
type UrgentRow = { mark: Mark | null; hurry: Hurry; law: string };

export const urgentRows: Record<UrgentReason, UrgentRow> = {
  danger: {
    mark: 'danger',
    hurry: 'atOnce',
    law: '《反家庭暴力法》第十五条；《法律援助法》第四十四条第三项',
  },
  held: { mark: 'held', hurry: 'atOnce', law: '《法律援助法》第四十四条第三项' },
  childInDanger: { mark: 'childInDanger', hurry: 'atOnce', law: '《未成年人保护法》第十一条' },
  major: { mark: 'major', hurry: 'atOnce', law: '《信访工作条例》第二十五条' },
  treatment: { mark: 'treatment', hurry: 'atOnce', law: '《法律援助法》第四十四条第二项' },
  // A machine has read words, and has decided nothing: a person looks first.
  perhapsDanger: {
    mark: 'perhapsDanger',
    hurry: 'atOnce',
    law: '本平台约定：文字里可能有危险、有人被关，由人先看',
  },
  custody: { mark: 'detained', hurry: 'atOnce', law: '《法律援助法》第二十四条、第三十九条' },
  lastDay: { mark: null, hurry: 'straightOn', law: '《法律援助法》第四十四条第一项' },
  livelihood: { mark: 'livelihood', hurry: 'straightOn', law: '《法律援助法》第四十四条第二项' },
};

/** Why a case is urgent, the gravest first; empty where it is not. Said of the case, never of a person. */
export const urgentReasons = (
  { marks, limitationOn }: Pick<CaseHead, 'marks' | 'limitationOn'>,
  today: Day,
): UrgentReason[] =>
  UrgentReason.options.filter((reason) => {
    const { mark } = urgentRows[reason];
    return mark === null ? isUrgent(limitationOn, today) : marks.includes(mark);
  });

/** What the marks of a case say of it, where nothing but them is known: what a notice goes by. */
export const isMarkedUrgent = ({ marks }: Pick<CaseHead, 'marks'>): boolean =>
  marks.includes('lastDayNear') ||
  UrgentReason.options.some((reason) => {
    const { mark } = urgentRows[reason];
    return mark !== null && marks.includes(mark);
  });

/** Of which the supervisors hear as well: somebody is, or may be, in danger. */
const inDanger: readonly Mark[] = ['danger', 'held', 'childInDanger', 'perhapsDanger'];

export const isMarkedInDanger = ({ marks }: Pick<CaseHead, 'marks'>): boolean =>
  inDanger.some((mark) => marks.includes(mark));

/** Days to a last day below which no rest of the desk may stand between: a week, and the longest holidays. */
const straightOnBelow = 21;
/** With so many days left or fewer an answer tomorrow comes too late. */
const atOnceUpTo = 1;

function hurryOf(lastDay: Day | undefined, today: Day): Hurry | null {
  if (lastDay === undefined) return null;
  const left = daysBetween(today, lastDay);
  if (left <= atOnceUpTo) return 'atOnce';
  return left < straightOnBelow ? 'straightOn' : null;
}

const isOpen = (answer: Danger | Custody | undefined): boolean => answer === undefined || answer === 'unsure';

/**
 * Whether a person has to look first: nobody said whether somebody is in danger or locked up, and the words may mean it,
 * or whoever was asked cannot say. Whoever said no is believed.
 */
const isToBeLookedAt = ({ danger, custody }: Circumstances, hints: Hints): boolean =>
  danger === 'unsure' ||
  (isOpen(danger) && (hints.has('danger') || hints.has('treatment'))) ||
  (isOpen(custody) && (hints.has('held') || hints.has('custody')));

/** What the answers to the five questions and the words of the story say is urgent, the last day apart. */
function reasonsIn(circumstances: Circumstances, hints: Hints): UrgentReason[] {
  const { danger, custody, inCare } = circumstances;
  const isInDanger = danger === 'violence' || custody === 'somebody';
  return [
    ...(danger === 'violence' ? (['danger'] as const) : []),
    ...(custody === 'somebody' ? (['held'] as const) : []),
    ...(isInDanger && inCare === 'child' ? (['childInDanger'] as const) : []),
    ...(danger === 'treatment' ? (['treatment'] as const) : []),
    ...(isToBeLookedAt(circumstances, hints) ? (['perhapsDanger'] as const) : []),
    ...(custody === 'authority' ? (['custody'] as const) : []),
    ...(danger === 'livelihood' ? (['livelihood'] as const) : []),
  ];
}

/** What a case carries because of its circumstances and of what its words may mean, from the day on which they are told. */
export function urgentMarks(circumstances: Circumstances, today: Day, hints: Hints = new Set()): Mark[] {
  const rows = reasonsIn(circumstances, hints).map((reason) => urgentRows[reason]);
  const hurries = [...rows.map(({ hurry }) => hurry), hurryOf(circumstances.lastDay, today)];
  return [
    ...rows.flatMap(({ mark }) => (mark === null ? [] : [mark])),
    ...(hurries.some((hurry) => hurry !== null) ? (['straightOn'] as const) : []),
    ...(hurries.includes('atOnce') ? (['atOnce'] as const) : []),
    ...(isUrgent(circumstances.lastDay ?? null, today) ? (['lastDayNear'] as const) : []),
  ];
}

/** What is known of danger, by itself: the marks that an answer or a look of staff replaces. */
export const ofDanger: readonly Mark[] = [
  'danger',
  'held',
  'childInDanger',
  'treatment',
  'livelihood',
  'perhapsDanger',
  'atOnce',
];

type Known = Pick<CaseHead, 'marks' | 'limitationOn'>;

/** What else a case is still answered within hours for. */
function stillAtOnce({ marks, limitationOn }: Known, today: Day): Mark[] {
  const others = urgentMarks(
    {
      ...(marks.includes('detained') && { custody: 'authority' as const }),
      ...(limitationOn !== null && { lastDay: limitationOn }),
    },
    today,
  );
  return others.includes('atOnce') ? ['atOnce'] : [];
}

/** What a case carries once the resident has said whether somebody is in danger; to be unsure leaves it to staff. */
export function marksWhenTold(head: Known, danger: Danger, today: Day): Mark[] {
  const told: Circumstances = {
    danger,
    ...(head.marks.includes('held') && { custody: 'somebody' as const }),
    ...(head.marks.includes('childInDanger') && { inCare: 'child' as const }),
  };
  return [...urgentMarks(told, today), ...stillAtOnce(head, today)];
}

/** What the words of a resident add who writes again: danger may be told of at any time. */
export const marksOfWords = (text: string, today: Day): Mark[] => urgentMarks({}, today, hintsIn([text]));

/** What it carries once staff know that nobody is in danger: it goes on to be hurried, but no longer by the hour. */
export const marksWhenSafe = (head: Known, today: Day): Mark[] => [
  ...head.marks.filter((mark) => mark === 'treatment' || mark === 'livelihood'),
  ...(head.marks.includes('treatment') ? (['atOnce'] as const) : stillAtOnce(head, today)),
];
