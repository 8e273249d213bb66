import { topicLimitations } from '../../../content/limitations';
import { useFiling } from '../../../services/filing';
import { knownPlace, lastTime } from '../../../services/lastTime';
import { Conversation } from '../conversation/Conversation';
import { isRiskyWay, urgentWaysOf } from '../conversation/urgentWays';
import { filingOf } from '../filing';
import { LimitationNote } from '../LimitationNote';
import { isNamed, topicOf, wordsOf, Written } from './draft';
import { questions } from './questions';

const consultation = filingOf('consultation', Written, questions, { phone: isNamed, files: isNamed });

const isRisky = (written: Written): boolean =>
  urgentWaysOf({
    words: written.question,
    about: written.topic,
    circumstances: written.circumstances,
  }).some(isRiskyWay);

/** Asking a lawyer: the words, what cannot wait, where. No name is asked. */
export function Consult() {
  const { language, phone } = lastTime.read();
  const desk = useFiling({
    ...consultation,
    empty: { ...consultation.empty, ...knownPlace(), ...(language && { language }), ...(phone && { phone }) },
    isNameless: (written) => !isNamed(written),
    isRisky,
    formOf: (written) =>
      consultation.formOf({ ...written, question: wordsOf(written), topic: topicOf(written) }),
    selfOf: (written) => ({ language: written.language, phone: written.phone }),
  });
  const { written } = desk;
  return (
    <Conversation
      kind="consultation"
      desk={desk}
      questions={questions}
      office="serviceCentre"
      isNeutral={!isNamed(written) || isRisky(written)}
      help={{ topic: topicOf(written), circumstances: written.circumstances }}
      isNameless={!isNamed(written)}
      beforeSending={<LimitationNote limitations={topicLimitations[topicOf(written)]} />}
    />
  );
}
