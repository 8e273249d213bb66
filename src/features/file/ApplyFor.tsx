import { ApplyingAs } from '../../../functions/contract/kinds/legalAid';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { ChoiceList } from '../../components/ChoiceList';
import { TextField } from '../../components/TextField';
import { TimeField } from '../../components/TimeField';
import { applyWords } from '../../content/filing';
import { applyingAs } from '../../content/forms';
import type { FilingDesk } from '../../services/filing';
import { mayBeDetained, type Written } from './legalAidDraft';

const choices = ApplyingAs.options.map((value) => ({ value, ...applyingAs[value] }));

/** Who needs the aid; about another person only what the law asks (法律援助法 40). */
export function ApplyFor({ desk: { written, change, errors } }: { desk: FilingDesk<Written> }) {
  const isForAnother = written.applyingAs !== 'self';
  return (
    <Card>
      <ChoiceList
        id="applyingAs"
        label={applyWords.applyingAs}
        choices={choices}
        value={written.applyingAs}
        onPick={(as) => change({ applyingAs: as })}
        error={errors.of('applyingAs')}
      />
      {isForAnother && (
        <>
          <TextField
            id="beneficiaryName"
            label={applyWords.beneficiary}
            value={written.beneficiaryName}
            onChange={(beneficiaryName) => change({ beneficiaryName })}
            error={errors.of('beneficiaryName')}
          />
          <TimeField
            id="bornOn"
            of="date"
            label={applyWords.bornOn}
            optional
            value={written.bornOn}
            onChange={(bornOn) => change({ bornOn })}
            error={errors.of('bornOn')}
          />
          <Checkbox
            id="cannotActAlone"
            checked={written.cannotActAlone}
            onChange={(cannotActAlone) => change({ cannotActAlone })}
          >
            {applyWords.cannotActAlone}
          </Checkbox>
        </>
      )}
      {written.applyingAs === 'nearRelative' && (
        <Checkbox
          id="guardianIsOtherSide"
          checked={written.guardianIsOtherSide}
          onChange={(guardianIsOtherSide) => change({ guardianIsOtherSide })}
        >
          {applyWords.guardianIsOtherSide}
        </Checkbox>
      )}
      {mayBeDetained(written) && (
        <Checkbox id="detained" checked={written.detained} onChange={(detained) => change({ detained })}>
          {applyWords.detained}
        </Checkbox>
      )}
    </Card>
  );
}
