import { entriesOf } from '../../../../functions/contract/entries';
import type { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import phrases from '../../../../functions/contract/plainWords.json';
import type { CircumstanceQuestion } from '../../../content/circumstances';
import type { UrgentWay } from '../../../content/urgentWays';

type Hint = keyof typeof phrases;

let looked: ReadonlyMap<Hint, readonly RegExp[]> | undefined;

/** What words may mean; looked for on the phone, so that none leaves it before it is sent. */
function hintsIn(text: string): (hint: Hint) => boolean {
  looked ??= new Map(entriesOf(phrases).map(([hint, list]) => [hint, list.map((one) => new RegExp(one))]));
  const found = looked;
  return (hint) => found.get(hint)?.some((one) => one.test(text)) ?? false;
}

/** What is known when it is asked whether something cannot wait. */
type Told = {
  words: string;
  /** The topic or the matter that was picked, if one was. */
  about: string | undefined;
  circumstances: Circumstances;
};

const isOpen = (answer: string | undefined): boolean => answer === undefined || answer === 'unsure';

/**
 * What cannot wait, the gravest first. A tap goes before what was picked, and both before what the words may mean: whoever
 * said no is believed.
 */
export function urgentWaysOf({ words, about, circumstances }: Told): UrgentWay[] {
  const { danger, custody, paper, atWork, inCare } = circumstances;
  const says = hintsIn(words);
  const isMeant: Record<UrgentWay, boolean> = {
    violence:
      danger === 'violence' ||
      (isOpen(danger) &&
        (about === 'violence' || about === 'domesticViolence' || says('danger') || says('homeViolence'))),
    held: custody === 'somebody' || (isOpen(custody) && says('held')),
    custody: custody === 'authority' || (isOpen(custody) && says('custody')),
    treatment: danger === 'treatment' || (isOpen(danger) && says('treatment')),
    lastDay: !isOpen(paper) && paper !== 'no',
    injury:
      atWork === 'injury' ||
      atWork === 'injuryWithOffer' ||
      (isOpen(atWork) && (about === 'workInjury' || says('injury'))),
    wages:
      atWork === 'wages' ||
      (isOpen(atWork) &&
        (about === 'wages' || about === 'labourPay' || (about === undefined && says('wages')))),
    child: inCare === 'child' || (isOpen(inCare) && about === 'minors'),
  };
  return entriesOf(isMeant).flatMap(([way, isSo]) => (isSo ? [way] : []));
}

/** What nobody who takes up the phone may read: then no title says what it is about. */
export const isRiskyWay = (way: string): boolean =>
  way === 'violence' || way === 'held' || way === 'custody' || way === 'child';

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

/** Words that make a question likely though nothing of it is urgent yet. */
const likelyBy: readonly [RegExp, CircumstanceQuestion][] = [
  [/判决|裁定|裁决|传票|决定书|通知书|处罚|仲裁|上诉/, 'paper'],
  [/孩子|娃|未成年|痴呆|精神病|植物人/, 'inCare'],
];

/** Of the five questions those that the words or the matter make likely, each once; they stand first and open. */
export function likelyQuestions(words: string, about: string | undefined): CircumstanceQuestion[] {
  const ways = urgentWaysOf({ words, about, circumstances: {} });
  const said = likelyBy.flatMap(([pattern, question]) => (pattern.test(words) ? [question] : []));
  return [...new Set([...ways.map((way) => askedBy[way]), ...said])];
}
