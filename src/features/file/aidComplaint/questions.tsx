import { ComplainedAbout, ComplainingAs } from '../../../../functions/contract/kinds/aidComplaint';
import { limits } from '../../../../functions/contract/limits';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { TextArea } from '../../../components/ask/TextArea';
import { TextField } from '../../../components/ask/TextField';
import { complainedAbout, complainingAs, form } from '../../../content/kinds/aidComplaint/form';
import { Circumstances } from '../Circumstances';
import { FilesField } from '../FilesField';
import { LanguageField } from '../LanguageField';
import { PlaceField } from '../PlaceField';
import { asked, askedToPick, Tick, type SomeQuestions } from '../questions';
import { isOutOfReach } from '../reach';
import type { Written } from './draft';
import { Respondent } from './Respondent';

const whom = ComplainedAbout.options.map((value) => ({ value, ...complainedAbout[value] }));
const who = ComplainingAs.options.map((value) => ({ value, label: complainingAs[value] }));

/** Whom it is about. */
export const aboutWhom = {
  about: ({ desk }) => <ChoiceList {...askedToPick(desk, 'about', form.about)} choices={whom} />,
  aboutNumber: ({ desk }) => <TextField {...asked(desk, 'aboutNumber', form.aboutNumber)} optional />,
  workerName: ({ desk }) =>
    desk.written.about !== 'agency' && (
      <TextField {...asked(desk, 'workerName', form.workerName)} optional maxLength={limits.line} />
    ),
  respondent: Respondent,
  // Picked below the name of the unit.
  respondentId: null,
} satisfies SomeQuestions<Written>;

/** What cannot wait. */
export const aboutHurry = { circumstances: Circumstances } satisfies SomeQuestions<Written>;

/** What happened, and what is wished. */
export const aboutWhat = {
  facts: ({ desk }) => <TextArea {...asked(desk, 'facts', form.facts)} maxLength={limits.story} />,
  files: FilesField,
  wish: ({ desk }) => <TextArea {...asked(desk, 'wish', form.wish)} optional maxLength={limits.story} />,
  areaCode: PlaceField,
} satisfies SomeQuestions<Written>;

/** Who complains, and how the answer reaches them. */
export const aboutComplainant = {
  complainingAs: ({ desk }) => (
    <ChoiceList {...askedToPick(desk, 'complainingAs', form.complainingAs)} choices={who} />
  ),
  complainantName: ({ desk }) => (
    <TextField {...asked(desk, 'complainantName', form.complainantName)} maxLength={limits.line} />
  ),
  phone: ({ desk }) => <TextField {...asked(desk, 'phone', form.phone)} optional keyboard="number" />,
  helper: ({ desk }) => <TextField {...asked(desk, 'helper', form.helper)} optional />,
  address: ({ desk }) => (
    <TextField {...asked(desk, 'address', form.address)} optional maxLength={limits.line} />
  ),
  asksAtWindow: ({ desk }) =>
    isOutOfReach(desk.written) && <Tick {...asked(desk, 'asksAtWindow', form.asksAtWindow)} />,
  needsReading: ({ desk }) => <Tick {...asked(desk, 'needsReading', { label: form.needsReading.label })} />,
  language: LanguageField,
} satisfies SomeQuestions<Written>;
