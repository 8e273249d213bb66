import { Card } from '../../../components/show/Card';
import { ChoiceList } from '../../../components/ask/ChoiceList';
import { Notice } from '../../../components/states/Notice';
import { Points } from '../../../components/show/Points';
import { filingWords } from '../../../content/filing';
import { form, petitionWarnings, petitionWords } from '../../../content/kinds/petition/form';
import { useFiling } from '../../../services/filing';
import type { CarriedOver } from '../consultation/Carried';
import { Discipline } from './Discipline';
import { FilingForm } from '../FilingForm';
import { filingOf } from '../filing';
import { Ask, asked, Tick, type Questions, type SomeQuestions } from '../questions';
import { begunFrom, Written } from './draft';
import { aboutPetitioner } from './Petitioner';
import { aboutHurry, aboutMatter, aboutWhat } from './PetitionMatter';

const theMandate = {
  mandate: ({ desk }) => <Tick {...asked(desk, 'mandate', form.mandate)} />,
} satisfies SomeQuestions<Written>;

const yesOrNo = [
  { value: 'no', ...petitionWords.no },
  { value: 'yes', ...petitionWords.yes },
] as const;

/** A report of corruption is a complaint, and no agent carries it: neither is asked again. */
const theSeal = {
  corruption: ({ desk }) => {
    const { written, change } = desk;
    const { value, onChange: _, ...field } = asked(desk, 'corruption', form.corruption);
    return (
      <ChoiceList
        {...field}
        choices={yesOrNo}
        value={value ? 'yes' : 'no'}
        onPick={(picked) =>
          change(
            picked === 'yes'
              ? { corruption: true, type: 'complaint', mandate: false }
              : { corruption: false, type: written.corruption ? undefined : written.type },
          )
        }
      />
    );
  },
} satisfies SomeQuestions<Written>;

const questions: Questions<Written> = {
  ...theSeal,
  ...aboutWhat,
  ...aboutHurry,
  ...aboutMatter,
  ...aboutPetitioner,
  ...theMandate,
};

const petition = filingOf('petition', Written, questions);

type PetitionProps = {
  carried?: CarriedOver | undefined;
  /** The unit complained about, when it was named before the form was opened. */
  respondent?: string | undefined;
};

/** Handing a petition to an official agent: what is asked for, why, and the mandate. */
export function Petition({ carried, respondent }: PetitionProps) {
  const desk = useFiling({
    ...petition,
    ...(carried && { cameFrom: carried.cameFrom, empty: { ...petition.empty, ...begunFrom(carried) } }),
    ...(respondent && { begun: { respondent, type: 'complaint' as const } }),
  });
  const isSealed = desk.written.corruption;
  return (
    <FilingForm kind="petition" desk={desk}>
      <Notice tone="good" title={filingWords.free}>
        {carried ? filingWords.carried : petitionWarnings.free}
      </Notice>
      <Card>
        <Ask desk={desk} questions={theSeal} />
      </Card>
      {isSealed ? (
        <Discipline />
      ) : (
        <Card>
          <Ask desk={desk} questions={aboutWhat} />
        </Card>
      )}
      <Ask desk={desk} questions={aboutHurry} />
      <Card>
        <Ask desk={desk} questions={aboutMatter} />
      </Card>
      <Card>
        <Ask desk={desk} questions={aboutPetitioner} />
      </Card>
      {!isSealed && (
        <Card title={petitionWords.mandateTitle}>
          <Points lines={petitionWords.mandate} />
          <Ask desk={desk} questions={theMandate} />
        </Card>
      )}
    </FilingForm>
  );
}
