import { saysOf, type AnswerParts } from '../../../contract/deeds/answerParts';
import type { ConsultationStatus } from '../../../contract/kinds/consultation';
import { lawNamed } from '../../../domain/articles/laws';
import { addHours } from '../../../domain/clocks/day';
import type { LifeOf } from '../life';
import { city, county, self, withdraw, type Act, type Props } from './act';

/** Hours from now at which a promised answer is to come. */
const promisedIn = 20;

/** The answer as a lawyer sends it: articles that were picked with what the list says of them. */
function partsOf({ answer = { view: '' } }: LifeOf<'consultation'>): AnswerParts {
  const { articles, ...parts } = answer;
  const picked = articles?.map((one) => {
    const listed = lawNamed(one.law)?.articles.find(({ no }) => no === one.article);
    return { ...one, ...(listed && { says: saysOf(listed.says) }) };
  });
  return { ...parts, ...(picked && { articles: picked }) };
}

export function consultation(life: LifeOf<'consultation'>, { now, handlerId }: Props): Act[] {
  const reasons = life.reasons ?? '';
  const take = county('lawyer-1', { action: 'take', input: {} });
  const assign = county('centre-dispatcher', { action: 'assign', input: { personId: handlerId } });
  const until = addHours(now, promisedIn);
  const promise = county('lawyer-1', { action: 'promise', input: { until, text: '要查一下当地的规定。' } });
  const answered = [take, county('lawyer-1', { action: 'answer', input: { parts: partsOf(life) } })];
  const raise = county('centre-dispatcher', { action: 'raise', input: { reasons } });
  const sendBack = city('centre-dispatcher', {
    action: 'sendBack',
    input: { reasons: '旗县能够答复的问题，请由旗县的值班律师答复。' },
  });
  const insist = county('centre-dispatcher', { action: 'insist', input: { reasons } });
  const ways: Record<ConsultationStatus, Act[]> = {
    submitted: [],
    // With another side named it is given to one person, who has yet to say that they may.
    assigned: [life.otherSide ? assign : take],
    promised: [take, promise],
    answered,
    followedUp: [...answered, self({ action: 'followUp', input: { text: life.followUp ?? '' } })],
    transferred: [raise],
    returned: [raise, sendBack],
    disputed: [raise, sendBack, insist, sendBack],
    closed: [...answered, self({ action: 'close', input: { solved: life.solved ?? true } })],
    withdrawn: [withdraw],
  };
  return ways[life.reach];
}
