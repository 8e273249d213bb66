import { limits } from '../../../../functions/contract/limits';
import { ComplainedAbout, ComplainingAs } from '../../../../functions/contract/kinds/aidComplaint';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { firstQuestion } from '../../../content/filing/filing';
import { complainingAs, complaintFormWords, form } from '../../../content/kinds/aidComplaint/form';
import { complainedAbout } from '../../../content/kinds/aidComplaint/line';
import { languageQuestion } from '../conversation/asked/beside';
import { fiveQuestions } from '../conversation/asked/five';
import { ReachFields } from '../conversation/asked/ReachFields';
import { whereQuestion } from '../conversation/asked/place';
import { urgentScreen } from '../conversation/asked/urgent';
import { Words } from '../conversation/asked/Words';
import type { QuestionOf } from '../conversation/question';
import { answeredOf, filesSaid, saidOf } from '../conversation/said';
import { asked, askedToPick, Tick } from '../questions';
import { factsOf, type Written } from './draft';
import { Respondent } from './Respondent';

const { title, hint, asked: what } = firstQuestion.aidComplaint;

const told = { words: ({ facts }: Written) => facts };

const whom = ComplainedAbout.options.map((value) => ({ value, ...complainedAbout[value] }));
const who = ComplainingAs.options.map((value) => ({ value, label: complainingAs[value] }));

const words: QuestionOf<Written> = {
  id: 'words',
  isAsked: () => true,
  title,
  hint,
  fields: ['facts', 'files'],
  Body: ({ desk }) => (
    <Words
      id="facts"
      label={title}
      value={desk.written.facts}
      onChange={(facts) => desk.set('facts', facts)}
      desk={desk}
    />
  ),
  said: (written) => [{ label: what, value: factsOf(written) }, filesSaid(written.files)],
};

const about: QuestionOf<Written> = {
  id: 'about',
  isAsked: () => true,
  title: form.about.label,
  fields: ['about'],
  Body: ({ desk, goOn }) => (
    <ChoiceList
      {...askedToPick(desk, 'about', form.about)}
      titled
      leadsOn
      choices={whom}
      onPick={(picked) => goOn({ about: picked })}
    />
  ),
  said: (written) => saidOf(form, written, ['about']),
};

/** What helps to find the one it is about, and to keep it out of their hands. */
const which: QuestionOf<Written> = {
  id: 'which',
  isAsked: () => true,
  title: complaintFormWords.which,
  hint: complaintFormWords.whichNote,
  fields: ['aboutNumber', 'workerName', 'respondent', 'respondentId'],
  Body: ({ desk }) => (
    <>
      <TextField {...asked(desk, 'aboutNumber', form.aboutNumber)} optional />
      {desk.written.about !== 'agency' && (
        <TextField {...asked(desk, 'workerName', form.workerName)} optional maxLength={limits.line} />
      )}
      <Respondent desk={desk} />
    </>
  ),
  said: (written) => [
    ...saidOf(form, written, ['aboutNumber']),
    ...answeredOf(form, written, ['workerName', 'respondent']),
  ],
};

const wish: QuestionOf<Written> = {
  id: 'wish',
  isAsked: () => false,
  title: form.wish.label,
  ...(form.wish.hint && { hint: form.wish.hint }),
  fields: ['wish'],
  Body: ({ desk }) => (
    <TextArea {...asked(desk, 'wish', form.wish)} titled optional maxLength={limits.story} />
  ),
  said: (written) => saidOf(form, written, ['wish']),
};

const person: QuestionOf<Written> = {
  id: 'person',
  isAsked: () => true,
  title: complaintFormWords.person,
  hint: complaintFormWords.personNote,
  fields: ['complainingAs', 'complainantName', 'phone', 'helper', 'address', 'asksAtWindow', 'needsReading'],
  Body: ({ desk }) => (
    <>
      <ChoiceList {...askedToPick(desk, 'complainingAs', form.complainingAs)} choices={who} />
      <TextField {...asked(desk, 'complainantName', form.complainantName)} maxLength={limits.line} />
      <ReachFields desk={desk} words={form} />
      <Tick {...asked(desk, 'needsReading', { label: form.needsReading.label })} />
    </>
  ),
  said: (written) => [
    ...saidOf(form, written, ['complainingAs', 'complainantName', 'phone']),
    ...answeredOf(form, written, ['helper', 'address', 'asksAtWindow', 'needsReading']),
  ],
};

export const questions: readonly QuestionOf<Written>[] = [
  words,
  urgentScreen('urgent', told),
  about,
  which,
  fiveQuestions(told),
  urgentScreen('urgentByTaps', told),
  whereQuestion,
  person,
  wish,
  languageQuestion,
];
