import { limits } from '../../../../functions/contract/limits';
import { Fold } from '../../../components/show/Fold';
import { Lines } from '../../../components/ask/Lines';
import { TextField } from '../../../components/ask/TextField';
import { form, petitionWords } from '../../../content/kinds/petition/form';
import type { FilingDesk } from '../../../services/filing';
import { LanguageField } from '../LanguageField';
import { asked, Tick, type SomeQuestions } from '../questions';
import { isOutOfReach } from '../reach';
import type { Written } from './draft';

function Representatives({ desk }: { desk: FilingDesk<Written> }) {
  const { value, ...field } = asked(desk, 'representatives', form.representatives);
  return (
    <Fold id="together" label={petitionWords.together}>
      <Lines {...field} lines={value} most={limits.jointly} optional />
      <TextField {...asked(desk, 'speaker', form.speaker)} optional maxLength={limits.line} />
    </Fold>
  );
}

/** Who petitions, how to reach them, and who petitions with them (信访工作条例 19); none of it is needed. */
export const aboutPetitioner = {
  petitionerName: ({ desk }) => (
    <TextField {...asked(desk, 'petitionerName', form.petitionerName)} maxLength={limits.line} />
  ),
  phone: ({ desk }) => <TextField {...asked(desk, 'phone', form.phone)} optional keyboard="number" />,
  helper: ({ desk }) => <TextField {...asked(desk, 'helper', form.helper)} optional />,
  address: ({ desk }) => (
    <TextField {...asked(desk, 'address', form.address)} optional maxLength={limits.line} />
  ),
  asksAtWindow: ({ desk }) =>
    isOutOfReach(desk.written) && <Tick {...asked(desk, 'asksAtWindow', form.asksAtWindow)} />,
  representatives: Representatives,
  // Asked below the names.
  speaker: null,
  language: LanguageField,
} satisfies SomeQuestions<Written>;
