import { mostRepresentatives } from '../../../../functions/contract/kinds/petition';
import { limits } from '../../../../functions/contract/limits';
import { Fold } from '../../../components/Fold';
import { Lines } from '../../../components/Lines';
import { TextField } from '../../../components/TextField';
import { form, petitionWords } from '../../../content/kinds/petition/form';
import type { FilingDesk } from '../../../services/filing';
import { LanguageField } from '../LanguageField';
import { asked, type SomeQuestions } from '../questions';
import type { Written } from './draft';

function Representatives({ desk }: { desk: FilingDesk<Written> }) {
  const { value, ...field } = asked(desk, 'representatives', form.representatives);
  return (
    <Fold id="together" label={petitionWords.together}>
      <Lines {...field} lines={value} most={mostRepresentatives} optional />
    </Fold>
  );
}

/** Who petitions, where the written answer goes, and who speaks for a joint matter (信访工作条例 19, 20). */
export const aboutPetitioner = {
  petitionerName: ({ desk }) => (
    <TextField {...asked(desk, 'petitionerName', form.petitionerName)} maxLength={limits.line} />
  ),
  phone: ({ desk }) => <TextField {...asked(desk, 'phone', form.phone)} keyboard="number" />,
  address: ({ desk }) => (
    <TextField {...asked(desk, 'address', form.address)} optional maxLength={limits.line} />
  ),
  representatives: Representatives,
  language: LanguageField,
} satisfies SomeQuestions<Written>;
