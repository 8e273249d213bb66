import { ApplyingAs } from '../../../../functions/contract/kinds/legalAid';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { TextField } from '../../../components/ask/TextField';
import { TimeField } from '../../../components/ask/TimeField';
import { applyingAs, applyWords, form } from '../../../content/kinds/legalAid/form';
import { asked, askedToPick, Tick, type SomeQuestions } from '../questions';
import { isForAnother, mayBeEarner, mayHaveGuardian, type Written } from './draft';

const choices = ApplyingAs.options.map((value) => ({ value, ...applyingAs[value] }));

/** Who needs the aid; nothing here keeps anybody from applying (法律援助法 40, 办理法律援助案件程序规定 11). */
export const aboutWhom = {
  applyingAs: ({ desk }) => (
    <ChoiceList {...askedToPick(desk, 'applyingAs', form.applyingAs)} titled choices={choices} />
  ),
  beneficiaryName: ({ desk }) =>
    isForAnother(desk.written) && <TextField {...asked(desk, 'beneficiaryName', form.beneficiaryName)} />,
  bornOn: ({ desk }) => (
    <TimeField
      {...asked(desk, 'bornOn', isForAnother(desk.written) ? form.bornOn : applyWords.ownBirth)}
      of="date"
      optional
    />
  ),
  livesOnOwnWages: ({ desk }) =>
    mayBeEarner(desk.written) && <Tick {...asked(desk, 'livesOnOwnWages', form.livesOnOwnWages)} />,
  cannotActAlone: ({ desk }) =>
    isForAnother(desk.written) && <Tick {...asked(desk, 'cannotActAlone', form.cannotActAlone)} />,
  guardianIsOtherSide: ({ desk }) =>
    mayHaveGuardian(desk.written) && (
      <Tick
        {...asked(
          desk,
          'guardianIsOtherSide',
          isForAnother(desk.written) ? form.guardianIsOtherSide : applyWords.ownGuardian,
        )}
      />
    ),
} satisfies SomeQuestions<Written>;
