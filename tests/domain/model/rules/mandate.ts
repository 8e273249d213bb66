import {
  withoutAgent,
  handedToColleague,
  has,
  plus,
  rule,
  stepsAside,
  type Asked,
  type Outcome,
  type Rules,
} from '../model';

/** What answers for a mandate that was offered. */
const isOffered = ({ m }: Asked): boolean => m.person !== null && !has(m, 'mandated');

function agreed(asked: Asked): Outcome {
  const { m, said, today } = asked;
  if (!isOffered(asked)) return 'wrong_status';
  if (said.until < today) return 'date_in_past';
  if (said.until > today + 730) return 'date_too_far';
  return {
    stage: m.stage === 'mandateOffered' ? 'mandated' : m.stage,
    flags: plus(m, 'mandated'),
    until: said.until,
  };
}

/** What changes whose mandate it is, and who carries it under one. */
export const mandate: Rules = {
  handToColleague: rule(
    'worker',
    'mandated registered classified transferred returned accepted handling passedOn posted receivedThere',
    handedToColleague(({ stage }) => (stage === 'mandated' ? 'mandateOffered' : stage)),
  ),
  agreeMandate: rule('owner', '*', agreed),
  declineMandate: rule('owner', '*', (asked) => (isOffered(asked) ? withoutAgent(asked.m) : 'wrong_status')),
  revokeMandate: rule('owner', '*', ({ m }) =>
    m.person !== null && has(m, 'mandated') ? withoutAgent(m) : 'mandate_needed',
  ),
  declareConflict: rule('candidate worker', '*', ({ m, by }) =>
    m.person === null ? stepsAside(m, by.personId) : withoutAgent(m),
  ),
};
