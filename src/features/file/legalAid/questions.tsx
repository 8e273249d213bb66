import { keysOf } from '../../../../functions/contract/entries';
import { CriminalRole } from '../../../../functions/contract/kinds/legalAid';
import { limits } from '../../../../functions/contract/limits';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { Lines } from '../../../components/ask/Lines';
import { TextField } from '../../../components/ask/TextField';
import { firstQuestion, matterWords } from '../../../content/filing/filing';
import { applyWords, criminalRoles, form } from '../../../content/kinds/legalAid/form';
import { matters } from '../../../content/kinds/legalAid/line';
import { commonMaterials, materialWords } from '../../../content/case/papers/materials';
import { languageQuestion, otherSideQuestion } from '../conversation/asked/beside';
import { fiveQuestions } from '../conversation/asked/five';
import { MatterChips } from '../conversation/asked/MatterChips';
import { ReachFields } from '../conversation/asked/ReachFields';
import { whereQuestion } from '../conversation/asked/place';
import { urgentScreen } from '../conversation/asked/urgent';
import { Words } from '../conversation/asked/Words';
import type { QuestionOf } from '../conversation/question';
import { answeredOf, filesSaid, saidOf } from '../conversation/said';
import { mattersIn } from '../matter/suggest';
import { Ask, asked, askedToPick, Tick } from '../questions';
import { courseFields } from './ApplyCourse';
import { aboutWhom } from './ApplyFor';
import { firstStep, hardshipQuestion } from './ApplyHardship';
import { aidMatterOf, factsOf, isCriminal, isForAnother, reopened, told, type Written } from './draft';

const { title, hint, asked: whatMatter } = firstQuestion.legalAid;

// In the order of the words: what most come with stands first.
const all = keysOf(matters);
const roles = CriminalRole.options.map((value) => ({ value, ...criminalRoles[value] }));

const words: QuestionOf<Written> = {
  id: firstStep,
  isAsked: () => true,
  title,
  hint,
  fields: ['facts', 'matter', 'files'],
  Body: ({ desk }) => {
    const { written, set, change, errors } = desk;
    return (
      <>
        <Words
          id="facts"
          label={title}
          value={written.facts}
          onChange={(facts) => set('facts', facts)}
          desk={desk}
        />
        {(written.matter !== undefined || mattersIn(written.facts).length > 0) && (
          <MatterChips
            id="matter"
            suggested={mattersIn(written.facts)}
            value={aidMatterOf(written)}
            unsure="other"
            labels={matters}
            all={all}
            error={errors.of('matter')}
            onPick={(matter) => change({ matter, hardship: reopened(written.hardship) })}
          />
        )}
      </>
    );
  },
  said: (written) => [
    { label: whatMatter, value: factsOf(written) },
    { label: matterWords.asked, value: matters[aidMatterOf(written)] },
    filesSaid(written.files),
  ],
};

/** Who needs the aid, and in a criminal matter as what. */
const whom: QuestionOf<Written> = {
  id: 'whom',
  isAsked: () => true,
  title: form.applyingAs.label,
  fields: [
    'applyingAs',
    'beneficiaryName',
    'bornOn',
    'livesOnOwnWages',
    'cannotActAlone',
    'guardianIsOtherSide',
    'criminalRole',
  ],
  Body: ({ desk }) => (
    <>
      <Ask desk={desk} questions={aboutWhom} />
      {isCriminal(desk.written) && (
        <ChoiceList {...askedToPick(desk, 'criminalRole', form.criminalRole)} choices={roles} />
      )}
    </>
  ),
  said: (written) => [
    ...saidOf(form, written, ['applyingAs']),
    ...(isCriminal(written) ? saidOf(form, written, ['criminalRole']) : []),
    ...(isForAnother(written) ? saidOf(form, written, ['beneficiaryName']) : []),
    ...answeredOf(form, written, ['bornOn', 'livesOnOwnWages', 'cannotActAlone', 'guardianIsOtherSide']),
  ],
};

const person: QuestionOf<Written> = {
  id: 'person',
  isAsked: () => true,
  title: applyWords.person,
  hint: applyWords.personNote,
  fields: ['applicantName', 'phone', 'helper', 'address', 'asksAtWindow', 'idNumber', 'sensitiveConsent'],
  Body: ({ desk }) => (
    <>
      <TextField {...asked(desk, 'applicantName', form.applicantName)} />
      <ReachFields desk={desk} words={form} />
      <TextField {...asked(desk, 'idNumber', form.idNumber)} optional keyboard="idcard" />
      <Tick {...asked(desk, 'sensitiveConsent', form.sensitiveConsent)} />
    </>
  ),
  said: (written) => [
    ...saidOf(form, written, ['applicantName', 'phone']),
    ...answeredOf(form, written, ['helper', 'address', 'asksAtWindow', 'idNumber']),
  ],
};

/** What the office's form asks and few people know. */
const course: QuestionOf<Written> = {
  id: 'course',
  isAsked: () => false,
  title: applyWords.courseTitle,
  hint: applyWords.courseNote,
  fields: ['courseStage', 'formOfAid', 'handlingBody', 'cause'],
  Body: ({ desk }) => <Ask desk={desk} questions={courseFields} />,
  said: (written) => {
    const said = answeredOf(form, written, ['courseStage', 'formOfAid', 'handlingBody', 'cause']);
    return said.length > 0 ? said : [{ label: applyWords.courseTitle, value: undefined }];
  },
};

const handedIn: QuestionOf<Written> = {
  id: 'handedIn',
  isAsked: () => false,
  title: form.handedIn.label,
  hint: applyWords.handedInNote,
  fields: ['handedIn'],
  Body: ({ desk }) => {
    const { value, ...field } = asked(desk, 'handedIn', form.handedIn);
    return (
      <Lines
        {...field}
        lines={value}
        most={limits.materials}
        common={{ label: materialWords.common, texts: commonMaterials }}
        optional
      />
    );
  },
  said: (written) => saidOf(form, written, ['handedIn']),
};

export const questions: readonly QuestionOf<Written>[] = [
  words,
  urgentScreen('urgent', told),
  fiveQuestions(told),
  urgentScreen('urgentByTaps', told),
  whom,
  hardshipQuestion,
  whereQuestion,
  person,
  otherSideQuestion,
  course,
  handedIn,
  languageQuestion,
];
