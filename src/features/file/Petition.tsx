import { useState } from 'react';
import { Card } from '../../components/Card';
import { Checkbox } from '../../components/Checkbox';
import { ChoiceList } from '../../components/ChoiceList';
import { Notice } from '../../components/Notice';
import { Points } from '../../components/Points';
import { filingWords, petitionWords } from '../../content/filing';
import { petitionWarnings } from '../../content/warnings';
import { useFiling } from '../../services/filing';
import type { CarriedOver } from './Carried';
import { Discipline } from './Discipline';
import { FilingForm } from './FilingForm';
import { begunFrom, petition } from './petitionDraft';
import { Petitioner } from './Petitioner';
import { PetitionMatter } from './PetitionMatter';

const yesOrNo = [
  { value: 'no', label: petitionWords.no },
  { value: 'yes', label: petitionWords.yes },
] as const;

type PetitionProps = {
  carried?: CarriedOver | undefined;
  /** The unit complained about, when it was named before the form was opened. */
  respondent?: string | undefined;
};

/** Handing a petition to an official agent: what is asked for, why, and the mandate. */
export function Petition({ carried, respondent }: PetitionProps) {
  const [isCorruption, setIsCorruption] = useState(false);
  return (
    <>
      <Card>
        <ChoiceList
          id="corruption"
          label={petitionWords.corruption}
          choices={yesOrNo}
          value={isCorruption ? 'yes' : 'no'}
          onPick={(picked) => setIsCorruption(picked === 'yes')}
        />
      </Card>
      {isCorruption ? (
        <Discipline onGoOn={() => setIsCorruption(false)} />
      ) : (
        <PetitionForm carried={carried} respondent={respondent} />
      )}
    </>
  );
}

function PetitionForm({ carried, respondent }: PetitionProps) {
  const desk = useFiling({
    ...petition,
    ...(carried && { cameFrom: carried.cameFrom, empty: begunFrom(carried) }),
    ...(respondent && { begun: { respondent, type: 'complaint' as const } }),
  });
  const { written, change, errors } = desk;
  return (
    <FilingForm kind="petition" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {carried ? filingWords.carried : petitionWarnings.free}
      </Notice>
      <Notice tone="warn">{petitionWarnings.corruption}</Notice>
      <PetitionMatter desk={desk} />
      <Petitioner desk={desk} />
      <Card title={petitionWords.mandateTitle}>
        <Points lines={petitionWords.mandate} />
        <Checkbox
          id="mandate"
          checked={written.mandate}
          onChange={(mandate) => change({ mandate })}
          error={errors.of('mandate')}
        >
          {petitionWords.agree}
        </Checkbox>
      </Card>
    </FilingForm>
  );
}
