import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { Topic } from '../../../../functions/contract/kinds/consultation';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { DraftFile } from '../../../services/files/queue/queuedFile';
import { text, tick, wordsSent, type Kept, type OnTheWay } from '../filing';
import { topicsIn } from '../matter/suggest';

/** What only an office asks that writes down a letter. */
type OfOffice = 'askerName' | 'helper' | 'address';

/** What is kept of a question while it is written. */
export const Written = z.object({
  nameless: tick,
  question: text,
  files: z.array(DraftFile).default([]),
  /** Undefined until somebody taps one, or goes on with what the words sound like. */
  topic: Topic.optional(),
  circumstances: Circumstances.default({}),
  areaCode: text,
  otherSide: text,
  phone: text,
  language: ServiceLanguage.default('zh'),
  seen: z.array(z.string()).default([]),
  placeKnown: tick,
} satisfies Kept<'consultation', 'nameless' | OnTheWay, OfOffice>);
export type Written = z.infer<typeof Written>;

export const isNamed = ({ nameless }: Written): boolean => !nameless;

/** What it is about: what was tapped, else what the words sound like, else that it cannot be said. */
export const topicOf = ({ topic, question }: Written): Topic => topic ?? topicsIn(question)[0] ?? 'other';

/** The words as they are sent; no file goes with a question without a name. */
export const wordsOf = (written: Written): string =>
  isNamed(written) ? wordsSent(written.question, written.files) : written.question;

/** What the questions that all kinds share read of it. */
export const told = {
  words: ({ question }: Written) => question,
  about: ({ topic }: Written) => ({ topic }),
};
