import { useComing } from '../../../components/base/late';
import { topicLimitations } from '../../../content/filing/limitations';
import { useBeside } from '../../../services/filing/beside';
import { useFiling } from '../../../services/filing/filing';
import { knownFromLastTime } from '../../../services/filing/lastTime';
import { Conversation } from '../conversation/Conversation';
import { isRiskyDraft } from '../conversation/urgentWays';
import { filingOf } from '../filing';
import { LimitationNote } from '../LimitationNote';
import { rules } from '../matter/suggest';
import { isNamed, told, topicOf, wordsOf, Written } from './draft';
import { besideQuestions, questions } from './questions';

const consultation = filingOf('consultation', Written, questions, { phone: isNamed, files: isNamed });

/** Asking a lawyer: the words, what cannot wait, where. No name is asked. */
export function Consult() {
  const isBeside = useBeside();
  const desk = useFiling({
    ...consultation,
    empty: { ...consultation.empty, ...knownFromLastTime(isBeside) },
    isNameless: (written) => !isBeside && !isNamed(written),
    isRisky: (written) => isRiskyDraft(told, written),
    formOf: (written) =>
      consultation.formOf({ ...written, question: wordsOf(written), topic: topicOf(written) }),
    selfOf: (written) => ({ language: written.language, phone: written.phone }),
  });
  const { written } = desk;
  // What the words sound like: from the first of them on.
  useComing(rules, written.question !== '');
  return (
    <Conversation
      kind="consultation"
      desk={desk}
      questions={isBeside ? besideQuestions : questions}
      office="serviceCentre"
      help={{ topic: topicOf(written), circumstances: written.circumstances }}
      isNameless={!isBeside && !isNamed(written)}
      beforeSending={<LimitationNote limitations={topicLimitations[topicOf(written)]} />}
    />
  );
}
