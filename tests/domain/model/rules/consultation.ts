import { dayNumber, hour } from '../days';
import {
  freed,
  given,
  handedToColleague,
  has,
  minus,
  plus,
  rule,
  stepsAside,
  to,
  type Asked,
  type Outcome,
  type Rules,
} from '../model';
import { everywhere } from './everywhere';
import { handOver } from './handOver';

/** Answering is taking, for one who does not have it yet. */
function answered({ m, by, said }: Asked, stage: string): Outcome {
  const own = m.person === by.personId;
  if (!own && said.isConflicted) return 'conflict_of_interest';
  const after = own ? {} : { ...freed(m), person: by.personId };
  const flags = minus({ ...m, ...after }, 'escalated');
  return { ...after, flags, stage };
}

export const consultation: Rules = {
  ...everywhere,
  ...handOver('submitted assigned'),
  take: rule('duty candidate', 'submitted assigned followedUp', ({ m, by, said }) => {
    if (m.person !== null && !has(m, 'escalated')) return 'wrong_status';
    if (said.isConflicted) return 'conflict_of_interest';
    const after = { ...m, ...given(m, by.personId) };
    return {
      ...after,
      flags: plus(after, 'cleared'),
      stage: m.stage === 'submitted' ? 'assigned' : m.stage,
    };
  }),
  assign: rule('clerk head', 'submitted assigned promised followedUp', ({ m, said, worker }) => {
    if (said.worker === 'owner') return 'unknown_person';
    if (said.isConflicted) return 'conflict_of_interest';
    const stage = m.stage === 'submitted' ? 'assigned' : m.stage;
    return { ...given(m, worker), stage };
  }),
  handToColleague: rule('worker', 'assigned promised followedUp', handedToColleague()),
  declareNoConflict: rule('candidate', 'assigned promised followedUp', ({ m }) => ({
    flags: plus(m, 'cleared'),
  })),
  declareConflict: rule('candidate worker', 'submitted assigned promised followedUp', ({ m, by }) => ({
    ...(m.person === null ? stepsAside(m, by.personId) : freed(m)),
    stage: m.stage === 'followedUp' ? 'followedUp' : 'submitted',
  })),
  answer: rule('worker duty', 'submitted assigned promised followedUp', (asked) =>
    answered(asked, 'answered'),
  ),
  promise: rule('worker duty', 'submitted assigned followedUp', (asked) => {
    const { promisedFor } = asked.said;
    if (promisedFor <= asked.m.now) return 'date_in_past';
    if (promisedFor > asked.m.now + 7 * 24 * hour) return 'date_too_far';
    return answered(asked, 'promised');
  }),
  followUp: rule('owner', 'answered', to('followedUp')),
  close: rule('owner', 'answered', to('closed')),
  reopen: rule('owner', 'closed', ({ m }) =>
    dayNumber(m.now) > (m.endedOn ?? 0) + 30 ? 'period_over' : { stage: 'followedUp' },
  ),
};
