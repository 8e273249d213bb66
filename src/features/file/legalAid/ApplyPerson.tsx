import { limits } from '../../../../functions/contract/limits';
import { Fold } from '../../../components/show/Fold';
import { Lines } from '../../../components/ask/Lines';
import { TextField } from '../../../components/ask/TextField';
import { applyWords, form } from '../../../content/kinds/legalAid/form';
import { commonMaterials, materialWords } from '../../../content/materials';
import type { FilingDesk } from '../../../services/filing';
import { LanguageField } from '../LanguageField';
import { asked, Tick, type SomeQuestions } from '../questions';
import { isOutOfReach } from '../reach';
import type { Written } from './draft';

function HandedIn({ desk }: { desk: FilingDesk<Written> }) {
  const { value, ...field } = asked(desk, 'handedIn', form.handedIn);
  return (
    <Fold id="handed-in" label={applyWords.handedInFold}>
      <Lines
        {...field}
        lines={value}
        most={limits.materials}
        common={{ label: materialWords.common, texts: commonMaterials }}
        optional
      />
    </Fold>
  );
}

/** Who applies, how to reach them, and that what is written is true (法律援助法 41, 47). */
export const aboutPerson = {
  applicantName: ({ desk }) => <TextField {...asked(desk, 'applicantName', form.applicantName)} />,
  phone: ({ desk }) => <TextField {...asked(desk, 'phone', form.phone)} optional keyboard="number" />,
  helper: ({ desk }) => <TextField {...asked(desk, 'helper', form.helper)} optional />,
  address: ({ desk }) => <TextField {...asked(desk, 'address', form.address)} optional />,
  asksAtWindow: ({ desk }) =>
    isOutOfReach(desk.written) && <Tick {...asked(desk, 'asksAtWindow', form.asksAtWindow)} />,
  idNumber: ({ desk }) => (
    <TextField {...asked(desk, 'idNumber', form.idNumber)} optional keyboard="idcard" />
  ),
  language: LanguageField,
  handedIn: HandedIn,
  sensitiveConsent: ({ desk }) => <Tick {...asked(desk, 'sensitiveConsent', form.sensitiveConsent)} />,
  truthful: ({ desk }) => <Tick {...asked(desk, 'truthful', form.truthful)} />,
} satisfies SomeQuestions<Written>;
