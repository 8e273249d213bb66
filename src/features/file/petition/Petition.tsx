import { Fold } from '../../../components/show/Fold';
import { Notice } from '../../../components/states/Notice';
import { filingWords } from '../../../content/filing';
import { petitionWarnings, petitionWords } from '../../../content/kinds/petition/form';
import { limitationWords, petitionLimitations } from '../../../content/limitations';
import { useFiling } from '../../../services/filing';
import { knownPlace, lastTime } from '../../../services/lastTime';
import type { CarriedOver } from '../consultation/Carried';
import { Conversation } from '../conversation/Conversation';
import { isRiskyWay, urgentWaysOf } from '../conversation/urgentWays';
import { filingOf } from '../filing';
import { LimitationNote } from '../LimitationNote';
import { begunFrom, requestOf, Written } from './draft';
import { questions } from './questions';

const petition = filingOf('petition', Written, questions);

type PetitionProps = {
  carried?: CarriedOver | undefined;
  /** The unit complained about, when it was named before the form was opened. */
  respondent?: string | undefined;
};

/** Handing a petition to an official agent: one story, what it is, whom it is about, and the mandate. */
export function Petition({ carried, respondent }: PetitionProps) {
  const { language, name, phone } = lastTime.read();
  const known = {
    ...knownPlace(),
    ...(language && { language }),
    ...(name && { petitionerName: name }),
    ...(phone && { phone }),
  };
  const desk = useFiling({
    ...petition,
    ...(carried && { cameFrom: carried.cameFrom }),
    empty: { ...petition.empty, ...known, ...(carried && begunFrom(carried)) },
    ...(respondent && { begun: { respondent, type: 'complaint' as const } }),
    formOf: (written) => petition.formOf({ ...written, request: requestOf(written) }),
    selfOf: (written) => ({
      language: written.language,
      name: written.petitionerName,
      phone: written.phone,
    }),
  });
  const { request: words, circumstances, corruption, type } = desk.written;
  const ways = urgentWaysOf({ words, about: undefined, circumstances });
  return (
    <Conversation
      kind="petition"
      desk={desk}
      questions={questions}
      office="petitionOffice"
      isNeutral={corruption || ways.some(isRiskyWay)}
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
