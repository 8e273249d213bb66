import { entriesOf } from '../../../../functions/contract/entries';
import { Topic } from '../../../../functions/contract/kinds/consultation';
import { AidMatter } from '../../../../functions/contract/kinds/legalAid';
import { late, partOf } from '../../../components/base/late';

/** Turns of phrase by how much each weighs, with a space between two: `{ "5": "工资 欠薪" }`. */
type Weighed = Readonly<Record<string, string>>;
type Rule = { says: RegExp; weighs: number };
type Rules = ReadonlyMap<string, readonly Rule[]>;

/** How many are offered: more would have to be read through, and "说不准" stands beside them. */
const most = 3;

const rulesIn = (weighed: Weighed): Rule[] =>
  entriesOf(weighed).flatMap(([weighs, phrases]) =>
    phrases.split(' ').map((phrase) => ({ says: new RegExp(phrase), weighs: Number(weighs) })),
  );

const rulesOf = (words: Readonly<Partial<Record<string, Weighed>>>): Rules =>
  new Map(entriesOf(words).map(([about, weighed]) => [about, rulesIn(weighed ?? {})]));

/**
 * What words sound like: a sixth of what the page weighs, which is on the screen before it. Until it is there, and where it cannot
 * be fetched, nothing is suggested: "说不准" holds.
 */
export const rules = late(async () => {
  const { aidWords, topicWords } = await import('./phrases');
  return { topics: rulesOf(topicWords), aid: rulesOf(aidWords) };
});

const weightIn = (text: string, rules: readonly Rule[] = []): number =>
  rules.reduce((sum, { says, weighs }) => sum + (says.test(text) ? weighs : 0), 0);

/** The heaviest first; of two that weigh the same, the one that stands first in the contract. */
const heaviest = <About extends string>(weights: readonly (readonly [About, number])[]): About[] =>
  [...weights]
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([about]) => about);

const weightOf = (topic: Topic, text: string): number =>
  weightIn(text, partOf(rules.read())?.topics.get(topic));

/**
 * What a question may be about, likeliest first, at most three; none where the words say nothing. Worked out here, on the
 * phone: no word leaves it before the person sends. A guess to be confirmed by a tap; nothing is decided by it.
 */
export const topicsIn = (text: string): Topic[] =>
  heaviest(
    Topic.options
      .filter((topic) => topic !== 'other')
      .map((topic) => [topic, weightOf(topic, text)] as const),
  );

/** Topics that are a matter of legal aid by themselves. */
const ofTopics: Partial<Record<AidMatter, readonly Topic[]>> = {
  labourPay: ['wages', 'labour'],
  bodilyHarm: ['workInjury', 'traffic', 'bodilyHarm'],
  domesticViolence: ['violence'],
  environmentHarm: ['environment'],
  criminal: ['criminal'],
};

/** Which matter of legal aid a story may be, in the same way. */
export const mattersIn = (text: string): AidMatter[] =>
  heaviest(
    AidMatter.options.map((matter) => {
      const ofItsTopics = (ofTopics[matter] ?? []).map((topic) => weightOf(topic, text));
      return [
        matter,
        weightIn(text, partOf(rules.read())?.aid.get(matter)) + Math.max(0, ...ofItsTopics),
      ] as const;
    }),
  );
