import { ApplyingAs } from '../../../../functions/contract/kinds/legalAid';
import { ChoiceList } from '../../../components/ChoiceList';
import { TextField } from '../../../components/TextField';
import { TimeField } from '../../../components/TimeField';
import { applyingAs, form } from '../../../content/kinds/legalAid/form';
import { asked, askedToPick, Tick, type SomeQuestions } from '../questions';
import { isForAnother, isNearRelative, type Written } from './draft';

const choices = ApplyingAs.options.map((value) => ({ value, ...applyingAs[value] }));

/** Who needs the aid; about another person only what the law asks (法律援助法 40). */
export const aboutWhom = {
  applyingAs: ({ desk }) => (
    <ChoiceList {...askedToPick(desk, 'applyingAs', form.applyingAs)} choices={choices} />
  ),
  beneficiaryName: ({ desk }) =>
    isForAnother(desk.written) && <TextField {...asked(desk, 'beneficiaryName', form.beneficiaryName)} />,
  bornOn: ({ desk }) =>
    isForAnother(desk.written) && <TimeField {...asked(desk, 'bornOn', form.bornOn)} of="date" optional />,
  cannotActAlone: ({ desk }) =>
    isForAnother(desk.written) && <Tick {...asked(desk, 'cannotActAlone', form.cannotActAlone)} />,
  guardianIsOtherSide: ({ desk }) =>
    isNearRelative(desk.written) && (
      <Tick {...asked(desk, 'guardianIsOtherSide', form.guardianIsOtherSide)} />
    ),
} satisfies SomeQuestions<Written>;
