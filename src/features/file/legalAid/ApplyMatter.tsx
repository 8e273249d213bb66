import { keysOf } from '../../../../functions/contract/entries';
import { limits } from '../../../../functions/contract/limits';
import { PickOne } from '../../../components/PickOne';
import { TextArea } from '../../../components/TextArea';
import { TextField } from '../../../components/TextField';
import { TimeField } from '../../../components/TimeField';
import { applyWords, form, matters } from '../../../content/kinds/legalAid/form';
import { FilesField } from '../FilesField';
import { PlaceField } from '../PlaceField';
import { asked, askedToPick, Tick, type SomeQuestions } from '../questions';
import { reopened, type Written } from './draft';

// In the order of the words: what most come with stands first.
const choices = keysOf(matters).map((value) => ({ value, label: matters[value] }));

/** What it is about, where, against whom, and whether a last day is near (法律援助法 44). */
export const aboutMatter = {
  matter: ({ desk }) => (
    <PickOne
      {...askedToPick(desk, 'matter', form.matter)}
      choices={choices}
      onPick={(matter) => desk.change({ matter, hardship: reopened(desk.written.hardship) })}
    />
  ),
  facts: ({ desk }) => <TextArea {...asked(desk, 'facts', form.facts)} maxLength={limits.story} />,
  files: FilesField,
  areaCode: PlaceField,
  otherSide: ({ desk }) => <TextField {...asked(desk, 'otherSide', form.otherSide)} optional />,
  isHurried: ({ desk }) => <Tick {...asked(desk, 'isHurried', { label: applyWords.hurry })} />,
  limitationOn: ({ desk }) =>
    desk.written.isHurried && <TimeField {...asked(desk, 'limitationOn', form.limitationOn)} of="date" />,
} satisfies SomeQuestions<Written>;
