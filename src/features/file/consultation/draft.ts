import { Circumstances } from '../../../../functions/contract/kinds/circumstances';
import { Topic } from '../../../../functions/contract/kinds/consultation';
import { ServiceLanguage } from '../../../../functions/contract/words';
import * as z from '../../../../functions/contract/z';
import { filingWords } from '../../../content/filing';
import { DraftFile } from '../../../services/files/queuedFile';
import { text, tick, type Kept, type OnTheWay } from '../filing';
import { topicsIn } from '../matter/suggest';

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
} satisfies Kept<'consultation', 'nameless' | OnTheWay>);
export type Written = z.infer<typeof Written>;

export const isNamed = ({ nameless }: Written): boolean => !nameless;

/** What it is about: what was tapped, else what the words sound like, else that it cannot be said. */
export const topicOf = ({ topic, question }: Written): Topic => topic ?? topicsIn(question)[0] ?? 'other';

/** The words as they are sent: whoever only spoke or photographed says so. */
export const wordsOf = (written: Written): string =>
  written.question.trim() === '' && isNamed(written) && written.files.length > 0
    ? filingWords.seeFiles
    : written.question;
