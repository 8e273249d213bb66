import { keysOf } from '../../../../functions/contract/entries';
import { CriminalRole } from '../../../../functions/contract/kinds/legalAid';
import { limits } from '../../../../functions/contract/limits';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { PickOne } from '../../../components/ask/PickOne';
import { TextArea } from '../../../components/ask/TextArea';
import { criminalRoles, form, matters } from '../../../content/kinds/legalAid/form';
import { Circumstances } from '../Circumstances';
import { FilesField } from '../FilesField';
import { PartiesField } from '../PartiesField';
import { PlaceField } from '../PlaceField';
import { asked, askedToPick, type SomeQuestions } from '../questions';
import { isCriminal, reopened, type Written } from './draft';

// In the order of the words: what most come with stands first.
const choices = keysOf(matters).map((value) => ({ value, label: matters[value] }));

const roles = CriminalRole.options.map((value) => ({ value, ...criminalRoles[value] }));

/** What it is about, and in a criminal matter as what. */
export const aboutWhat = {
  matter: ({ desk }) => (
    <PickOne
      {...askedToPick(desk, 'matter', form.matter)}
      choices={choices}
      onPick={(matter) => desk.change({ matter, hardship: reopened(desk.written.hardship) })}
    />
  ),
  criminalRole: ({ desk }) =>
    isCriminal(desk.written) && (
      <ChoiceList {...askedToPick(desk, 'criminalRole', form.criminalRole)} choices={roles} />
    ),
} satisfies SomeQuestions<Written>;

/** What cannot wait (法律援助法 39, 44). */
export const aboutHurry = {
  circumstances: ({ desk }) => <Circumstances desk={desk} about={{ matter: desk.written.matter }} />,
} satisfies SomeQuestions<Written>;

/** What happened, where, against whom. */
export const aboutMatter = {
  facts: ({ desk }) => <TextArea {...asked(desk, 'facts', form.facts)} maxLength={limits.story} />,
  files: FilesField,
  areaCode: PlaceField,
  otherSide: ({ desk }) => <PartiesField {...asked(desk, 'otherSide', form.otherSide)} />,
} satisfies SomeQuestions<Written>;
