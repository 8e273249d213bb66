import { entriesOf } from './entries';
import type { Circumstances } from './kinds/circumstances';
import {
  hasLastDay,
  isHeld,
  isHurtAtWork,
  isInCustody,
  isOfChild,
  isUnsaid,
  isViolent,
  needsTreatment,
  type Situation,
} from './situation';

/** What cannot wait, the gravest first: each has a screen of its own before the questions go on. */
export type UrgentWay =
  'violence' | 'held' | 'custody' | 'treatment' | 'lastDay' | 'injury' | 'wages' | 'child';

/** One of the five plain questions. */
export type CircumstanceQuestion = Exclude<keyof Circumstances, 'lastDay'>;

const isOfWages = ({ topic, matter, hints }: Situation): boolean =>
  topic === 'wages' ||
  matter === 'labourPay' ||
  // Of what is picked to be about something else, nothing is made by words alone.
  (topic === undefined && matter === undefined && hints.has('wages'));

/**
 * What cannot wait in a situation, the gravest first. A tap goes before what was picked, and both before what the words may
 * mean: whoever said no is believed.
 */
export function urgentWaysIn(situation: Situation): UrgentWay[] {
  const { topic, matter, circumstances } = situation;
  const { danger, custody, atWork, inCare } = circumstances;
  const isMeant: Record<UrgentWay, boolean> = {
    violence:
      isViolent(situation) || (isUnsaid(danger) && (topic === 'violence' || matter === 'domesticViolence')),
    held: isHeld(situation),
    custody: isInCustody(situation) && custody !== 'no',
    treatment: needsTreatment(situation),
    lastDay: hasLastDay(situation),
    injury: isHurtAtWork(situation) && atWork !== 'no' && atWork !== 'wages',
    wages: atWork === 'wages' || (isUnsaid(atWork) && isOfWages(situation)),
    child: isOfChild(situation) && inCare !== 'no' && inCare !== 'adult',
  };
  return entriesOf(isMeant).flatMap(([way, isSo]) => (isSo ? [way] : []));
}

/**
 * What nobody who takes up the phone may read: then no title, no list of drafts and no list of cases says what it is about
 * (`shownMatter` holds the same of a case by its marks; a test holds the two together).
 */
export const riskyWays: readonly UrgentWay[] = ['violence', 'held', 'custody', 'child'];

export const isRisky = (ways: readonly UrgentWay[]): boolean => ways.some((way) => riskyWays.includes(way));

const askedBy: Record<UrgentWay, CircumstanceQuestion> = {
  violence: 'danger',
  treatment: 'danger',
  held: 'custody',
  custody: 'custody',
  lastDay: 'paper',
  injury: 'atWork',
  wages: 'atWork',
  child: 'inCare',
};

/** Of the five questions those that the words or the matter make likely, each once; they stand first and open. */
export function likelyQuestions(situation: Situation): CircumstanceQuestion[] {
  const ways = urgentWaysIn({ ...situation, circumstances: {} });
  return [
    ...new Set<CircumstanceQuestion>([
      ...ways.map((way) => askedBy[way]),
      ...(situation.hints.has('paper') ? (['paper'] as const) : []),
      ...(situation.hints.has('inCare') ? (['inCare'] as const) : []),
    ]),
  ];
}
