import { Fold } from '../../../components/show/Fold';
import { Notice } from '../../../components/states/Notice';
import { filingWords } from '../../../content/filing/filing';
import { petitionWarnings, petitionWords } from '../../../content/kinds/petition/form';
import { limitationWords, petitionLimitations } from '../../../content/filing/limitations';
import { useFiling } from '../../../services/filing/filing';
import { useBeside } from '../../../services/filing/beside';
import { knownFromLastTime, nameFromLastTime } from '../../../services/filing/lastTime';
import type { CarriedOver } from '../consultation/Carried';
import { Conversation } from '../conversation/Conversation';
import { isRiskyDraft } from '../conversation/urgentWays';
import { filingOf } from '../filing';
import { LimitationNote } from '../LimitationNote';
import { begunFrom, requestOf, told, Written } from './draft';
import { questions } from './questions';

const petition = filingOf('petition', Written, questions);

type PetitionProps = {
  carried?: CarriedOver | undefined;
  /** The unit complained about, when it was named before the form was opened. */
  respondent?: string | undefined;
};

/** Handing a petition to an official agent: one story, what it is, whom it is about, and the mandate. */
export function Petition({ carried, respondent }: PetitionProps) {
  const isBeside = useBeside();
  const name = nameFromLastTime(isBeside);
  const known = { ...knownFromLastTime(isBeside), ...(name && { petitionerName: name }) };
  const desk = useFiling({
    ...petition,
    ...(carried && { cameFrom: carried.cameFrom }),
    empty: { ...petition.empty, ...known, ...(carried && begunFrom(carried)) },
    ...(respondent && { begun: { respondent, type: 'complaint' as const } }),
    isRisky: (written) => written.corruption || isRiskyDraft(told, written),
    formOf: (written) => petition.formOf({ ...written, request: requestOf(written) }),
    selfOf: (written) => ({
      language: written.language,
      name: written.petitionerName,
      phone: written.phone,
    }),
  });
  const { circumstances, corruption, type } = desk.written;
  return (
    <Conversation
      kind="petition"
      desk={desk}
      questions={questions}
      office="petitionOffice"
      help={{ circumstances }}
      before={<Notice tone="good">{carried ? filingWords.carried : petitionWarnings.free}</Notice>}
      beforeSending={
        type === 'appeal' &&
        !corruption && (
          <Fold id="limitations" label={petitionWords.limitations}>
            <LimitationNote limitations={petitionLimitations} title={limitationWords.petitionTitle} />
          </Fold>
        )
      }
    />
  );
}
