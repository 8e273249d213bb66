import { keysOf } from '../../../../functions/contract/entries';
import { limits } from '../../../../functions/contract/limits';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { TextArea } from '../../../components/ask/TextArea';
import { form, petitionTypes } from '../../../content/kinds/petition/form';
import { limitationWords, petitionLimitations } from '../../../content/limitations';
import { Circumstances } from '../Circumstances';
import { FilesField } from '../FilesField';
import { LimitationNote } from '../LimitationNote';
import { PlaceField } from '../PlaceField';
import { asked, askedToPick, type SomeQuestions } from '../questions';
import type { Written } from './draft';
import { Respondent } from './Respondent';

// In the order of the words: most who come have a difficulty, few a suggestion.
const choices = keysOf(petitionTypes).map((value) => ({ value, ...petitionTypes[value] }));

/** What it is about. */
export const aboutWhat = {
  type: ({ desk }) => (
    <>
      <ChoiceList {...askedToPick(desk, 'type', form.type)} choices={choices} />
      {desk.written.type === 'appeal' && (
        <LimitationNote limitations={petitionLimitations} title={limitationWords.petitionTitle} />
      )}
    </>
  ),
} satisfies SomeQuestions<Written>;

/** What cannot wait. */
export const aboutHurry = { circumstances: Circumstances } satisfies SomeQuestions<Written>;

/** What is asked for and why, where, and of which unit. */
export const aboutMatter = {
  request: ({ desk }) => <TextArea {...asked(desk, 'request', form.request)} maxLength={limits.story} />,
  facts: ({ desk }) => <TextArea {...asked(desk, 'facts', form.facts)} optional maxLength={limits.story} />,
  files: FilesField,
  areaCode: PlaceField,
  respondent: Respondent,
  // Picked below the name of the unit.
  respondentId: null,
} satisfies SomeQuestions<Written>;
