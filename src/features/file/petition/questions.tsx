import { keysOf } from '../../../../functions/contract/entries';
import { limits } from '../../../../functions/contract/limits';
import type { PetitionType } from '../../../../functions/contract/kinds/petition';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { Lines } from '../../../components/ask/Lines';
import { TextField } from '../../../components/ask/TextField';
import { List, Row } from '../../../components/show/List';
import { Points } from '../../../components/show/Points';
import { firstQuestion } from '../../../content/filing/filing';
import { form, petitionWords } from '../../../content/kinds/petition/form';
import { petitionTypes } from '../../../content/kinds/petition/line';
import { nameIn } from '../../../content/kinds/answers';
import { languageQuestion } from '../conversation/asked/beside';
import { fiveQuestions } from '../conversation/asked/five';
import { ReachFields } from '../conversation/asked/ReachFields';
import { whereQuestion } from '../conversation/asked/place';
import { urgentScreen } from '../conversation/asked/urgent';
import { Words } from '../conversation/asked/Words';
import type { QuestionOf } from '../conversation/question';
import { answeredOf, filesSaid, saidOf } from '../conversation/said';
import { asked } from '../questions';
import { Discipline } from './Discipline';
import { requestOf, told, type Written } from './draft';
import { Respondent } from './Respondent';

const { title, hint, asked: what } = firstQuestion.petition;

const words: QuestionOf<Written> = {
  id: 'words',
  isAsked: () => true,
  title,
  hint,
  fields: ['request', 'files'],
  Body: ({ desk }) => (
    <Words
      id="request"
      label={title}
      value={desk.written.request}
      onChange={(request) => desk.set('request', request)}
      desk={desk}
    />
  ),
  said: (written) => [{ label: what, value: requestOf(written) }, filesSaid(written.files)],
};

type Answer = PetitionType | 'corruption';

// In the order of the words: most who come have a difficulty, few a suggestion.
const [first, ...others] = keysOf(petitionTypes).map((value) => ({
  value,
  ...petitionTypes[value],
}));
const choices = [
  ...(first ? [first] : []),
  { value: 'corruption' as const, ...petitionWords.corruption },
  ...others,
];

const answerOf = ({ corruption, type }: Written): Answer | undefined => (corruption ? 'corruption' : type);

/** What it is. A report of corruption is one of the answers: it is a complaint, sealed, and no agent carries it. */
const type: QuestionOf<Written> = {
  id: 'type',
  isAsked: () => true,
  title: form.type.label,
  fields: ['type', 'corruption'],
  Body: ({ desk, goOn }) => (
    <ChoiceList<Answer>
      id="type"
      label={form.type.label}
      titled
      leadsOn
      choices={choices}
      value={answerOf(desk.written)}
      error={desk.errors.of('type')}
      onPick={(picked) =>
        goOn(
          picked === 'corruption'
            ? { corruption: true, type: 'complaint', mandate: false }
            : { corruption: false, type: picked },
        )
      }
    />
  ),
  said: (written) => [
    {
      label: nameIn(form, 'type'),
      value: choices.find(({ value }) => value === answerOf(written))?.label,
    },
  ],
};

const sealedSeen = 'sealed';

/** What becomes of a report of corruption, said once. */
const sealed: QuestionOf<Written> = {
  id: 'sealed',
  isWarning: true,
  isAsked: ({ corruption, seen }) => corruption && !seen.includes(sealedSeen),
  title: petitionWords.sealed.title,
  fields: [],
  Body: ({ desk, goOn }) => (
    <>
      <List>
        <Row
          id="go-on"
          title={petitionWords.sealed.goOn}
          onPress={() => goOn({ seen: [...desk.written.seen, sealedSeen] })}
        />
      </List>
      <Discipline />
    </>
  ),
  Foot: () => null,
  said: () => [],
};

const respondent: QuestionOf<Written> = {
  id: 'respondent',
  isAsked: () => true,
  title: form.respondent.label,
  ...(form.respondent.hint && { hint: form.respondent.hint }),
  fields: ['respondent', 'respondentId'],
  Body: Respondent,
  said: (written) => saidOf(form, written, ['respondent']),
};

const mandate: QuestionOf<Written> = {
  id: 'mandate',
  isAsked: ({ corruption }) => !corruption,
  title: petitionWords.mandateQuestion,
  fields: ['mandate'],
  Body: ({ desk, goOn }) => (
    <>
      <Points lines={petitionWords.mandate} />
      <ChoiceList
        id="mandate"
        label={petitionWords.mandateQuestion}
        titled
        leadsOn
        choices={[
          { value: 'yes', ...petitionWords.mandateYes },
          { value: 'no', ...petitionWords.mandateNo },
        ]}
        value={desk.written.mandate ? 'yes' : undefined}
        error={desk.errors.of('mandate')}
        onPick={(picked) => goOn({ mandate: picked === 'yes' })}
      />
    </>
  ),
  said: (written) =>
    written.corruption
      ? []
      : [
          {
            label: nameIn(form, 'mandate'),
            value: (written.mandate ? petitionWords.mandateYes : petitionWords.mandateNo).label,
          },
        ],
};

/** Who petitions, and how to reach them (信访工作条例 19); none of it is needed. */
const person: QuestionOf<Written> = {
  id: 'person',
  isAsked: () => true,
  title: petitionWords.person,
  hint: petitionWords.personNote,
  fields: ['petitionerName', 'phone', 'helper', 'address', 'asksAtWindow'],
  Body: ({ desk }) => (
    <>
      <TextField {...asked(desk, 'petitionerName', form.petitionerName)} maxLength={limits.line} />
      <ReachFields desk={desk} words={form} />
    </>
  ),
  said: (written) => [
    ...saidOf(form, written, ['petitionerName', 'phone']),
    ...answeredOf(form, written, ['helper', 'address', 'asksAtWindow']),
  ],
};

const together: QuestionOf<Written> = {
  id: 'together',
  isAsked: () => false,
  title: petitionWords.together,
  fields: ['representatives', 'speaker'],
  Body: ({ desk }) => {
    const { value, ...field } = asked(desk, 'representatives', form.representatives);
    return (
      <>
        <Lines {...field} lines={value} most={limits.jointly} optional />
        <TextField {...asked(desk, 'speaker', form.speaker)} optional maxLength={limits.line} />
      </>
    );
  },
  said: (written) => [
    ...saidOf(form, written, ['representatives']),
    ...answeredOf(form, written, ['speaker']),
  ],
};

export const questions: readonly QuestionOf<Written>[] = [
  words,
  urgentScreen('urgent', told),
  type,
  sealed,
  fiveQuestions(told),
  urgentScreen('urgentByTaps', told),
  respondent,
  whereQuestion,
  person,
  mandate,
  together,
  languageQuestion,
];
