import { Topic } from '../../../../functions/contract/kinds/consultation';
import { TextField } from '../../../components/ask/TextField';
import { attachWords } from '../../../content/files';
import { firstQuestion, matterWords, nameWords } from '../../../content/filing/filing';
import { form } from '../../../content/kinds/consultation/form';
import { topics } from '../../../content/kinds/consultation/line';
import { languageQuestion, otherSideQuestion } from '../conversation/asked/beside';
import { fiveQuestions } from '../conversation/asked/five';
import { MatterChips } from '../conversation/asked/MatterChips';
import { NameChoice } from '../conversation/asked/NameChoice';
import { whereQuestion } from '../conversation/asked/place';
import { urgentScreen } from '../conversation/asked/urgent';
import { Words } from '../conversation/asked/Words';
import type { QuestionOf } from '../conversation/question';
import { filesSaid } from '../conversation/said';
import { topicsIn } from '../matter/suggest';
import { isNamed, told, topicOf, wordsOf, type Written } from './draft';

const { title, hint, asked } = firstQuestion.consultation;

/** Name or none, the words, and which kind of matter they sound like. */
const words: QuestionOf<Written> = {
  id: 'words',
  isAsked: () => true,
  title,
  hint,
  fields: ['question', 'topic', 'files', 'nameless'],
  Body: ({ desk }) => {
    const { written, set, errors } = desk;
    return (
      <>
        {!desk.isBeside && (
          <NameChoice isNameless={written.nameless} onPick={(nameless) => set('nameless', nameless)} />
        )}
        <Words
          id="question"
          label={title}
          value={written.question}
          onChange={(question) => set('question', question)}
          desk={desk}
          noFiles={written.nameless ? attachWords.nameless : undefined}
        />
        {(written.topic !== undefined || topicsIn(written.question).length > 0) && (
          <MatterChips
            id="topic"
            suggested={topicsIn(written.question)}
            value={topicOf(written)}
            unsure="other"
            labels={topics}
            all={Topic.options}
            error={errors.of('topic')}
            onPick={(topic) => set('topic', topic)}
          />
        )}
      </>
    );
  },
  said: (written) => [
    { label: asked, value: wordsOf(written) },
    { label: matterWords.asked, value: topics[topicOf(written)] },
    { label: nameWords.asked, value: isNamed(written) ? nameWords.saidWith : nameWords.saidWithout },
    ...(isNamed(written) ? [filesSaid(written.files)] : []),
  ],
};

/** A number, for whoever wishes to be rung. */
const phone: QuestionOf<Written> = {
  id: 'phone',
  isAsked: () => false,
  title: form.phone.label,
  ...(form.phone.hint && { hint: form.phone.hint }),
  fields: ['phone'],
  Body: ({ desk }) => (
    <TextField
      id="phone"
      label={form.phone.label}
      titled
      value={desk.written.phone}
      error={desk.errors.of('phone')}
      keyboard="number"
      onChange={(text) => desk.set('phone', text)}
    />
  ),
  said: (written) => (isNamed(written) ? [{ label: form.phone.label, value: written.phone.trim() }] : []),
};

/** The same where somebody writes for whoever is beside them: how that one is called is not asked, and so not said. */
const besideWords: QuestionOf<Written> = {
  ...words,
  said: (written) => words.said(written).filter(({ label }) => label !== nameWords.asked),
};

export const questions: readonly QuestionOf<Written>[] = [
  words,
  urgentScreen('urgent', told),
  fiveQuestions(told),
  urgentScreen('urgentByTaps', told),
  whereQuestion,
  otherSideQuestion,
  phone,
  languageQuestion,
];

export const besideQuestions = questions.map((one) => (one === words ? besideWords : one));
