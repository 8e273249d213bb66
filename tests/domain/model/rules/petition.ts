import { isPast } from '../dates';
import {
  and,
  freed,
  given,
  handed,
  has,
  lifted,
  minus,
  passed,
  plus,
  raised,
  rule,
  to,
  type Asked,
  type Model,
  type Outcome,
  type Rules,
} from '../model';
import { everywhere, withPapers } from './everywhere';
import { handOver } from './handOver';
import { mandate } from './mandate';
import { outside } from './outside';

const isOffice = (organisation: string | null): boolean =>
  organisation?.startsWith('petitionOffice') ?? false;

/** Something promised is to be done, or said to be. */
export const isPromised = (m: Model): boolean => has(m, 'toBePerformed') || has(m, 'saidPerformed');

/** What silence after an answer leads to. */
export const settles = (m: Model): Partial<Model> => ({
  stage: isPromised(m) && m.stage !== 'performing' ? 'performing' : 'closed',
});

const followed = 'opinionGiven replied reviewGiven performing';

/** Said in review: once more from the beginning, or this. */
const reviewed =
  (stage: string) =>
  ({ m, said }: Asked): Outcome => {
    if (said.outcome !== 'outOfTime') return decided(stage, m, said.outcome);
    if (!has(m, 'late')) return 'asked_in_time';
    const back = isPromised(m) ? { desk: m.from ?? m.desk, from: m.desk } : {};
    return { stage: isPromised(m) ? 'performing' : 'closed', flags: minus(m, 'late'), ...back };
  };

const decided = (stage: string, m: Model, outcome: string): Outcome =>
  outcome === 'redo'
    ? {
        stage: 'accepted',
        desk: m.from ?? m.desk,
        from: m.desk,
        flags: minus(m, 'extended', 'toBePerformed', 'saidPerformed', 'late'),
      }
    : { stage: stage === 'reReviewGiven' && isPromised(m) ? 'performing' : stage, flags: minus(m, 'late') };

/**
 * Asked of the level above, also when the petition was ended where it could be asked, and also late: then it says so. Ended
 * while it was being decided there, it goes back there.
 */
const askedAbove =
  (stage: string, from: string, date: string) =>
  (asked: Asked): Outcome => {
    const { m } = asked;
    const isEnded = ['closed', 'withdrawn'].includes(m.stage);
    const asksOutside = stage === 'underReview' ? 'review' : 'reReview';
    const isOut = has(m, 'remedyOutside');
    const wasThere = isOut
      ? m.out?.endsWith(` ${asksOutside}`) && m.back !== null
      : m.back === from || m.back === stage;
    if (m.stage !== from && !wasThere) return 'wrong_status';
    if (!has(m, 'ownRoute')) return 'wrong_route';
    // What waits for its paper has not begun.
    const isWaiting = has(m, 'unreceived') && (m.stage === from || (isEnded && m.back === from));
    // Taken back where it lay, it was asked for in time; so long after that it is late for certain.
    const isTakenBack = m.stage === 'withdrawn' && (isOut || m.back === stage);
    const isSoon = isTakenBack && asked.today <= (m.endedOn ?? 0) + 30;
    const inTime = isSoon || isWaiting || (m.dates[date] !== undefined && !isPast(m, date));
    const outcome = isEnded && m.back === stage ? { stage } : lifted(asked, stage);
    if (typeof outcome === 'string') return outcome;
    const after = { ...m, ...outcome };
    return { ...outcome, back: null, flags: inTime ? after.flags : plus(after, 'late') };
  };

const staff = 'worker clerk head';

export const petition: Rules = {
  ...everywhere,
  ...withPapers,
  ...handOver(''),
  ...outside(staff),
  take: rule('duty candidate', 'submitted', ({ m, by, said }) => {
    if (m.person !== null) return 'wrong_status';
    if (said.isConflicted) return 'conflict_of_interest';
    return {
      ...given(m, by.personId),
      flags: plus({ ...m, ...given(m, by.personId) }, 'cleared'),
      stage: 'mandateOffered',
    };
  }),
  assign: rule(
    'clerk head sender handedOver',
    'submitted mandateOffered mandated registered classified transferred returned accepted handling passedOn posted receivedThere',
    ({ m, said, worker }) => {
      if (said.worker === 'owner') return 'unknown_person';
      if (said.isConflicted) return 'conflict_of_interest';
      const stage = ['submitted', 'mandated'].includes(m.stage) ? 'mandateOffered' : m.stage;
      return { ...given(m, worker), stage };
    },
  ),
  ...mandate,
  forward: rule('forwarder', 'submitted', to('passedOn')),
  register: rule(staff, 'submitted mandateOffered mandated', to('registered')),
  classify: rule(staff, 'registered classified', ({ m, said }) => {
    if ((said.type === 'appeal') !== (said.route !== null)) return 'wrong_route';
    const before = { ...m, flags: minus(m, 'appeal', 'ownRoute', 'dutyRoute') };
    const of = { petition: ['ownRoute'], litigation: [], lawEnforcement: ['dutyRoute'] };
    const way = said.route ? ['appeal', ...of[said.route]] : [];
    const flags = plus(before, 'classified', ...way);
    return { stage: 'classified', flags };
  }),
  transfer: rule(staff, 'classified', (asked) => handed(asked, 'transferred')),
  redirect: rule(staff, 'classified', ({ m, above }) =>
    has(m, 'appeal') && !has(m, 'ownRoute') ? passed(above ?? '?', 'handling') : 'wrong_route',
  ),
  notAccept: rule('head', 'registered classified', to('notAccepted')),
  raise: rule(staff, 'submitted mandated registered classified', (asked) =>
    and(raised(asked, 'raised'), freed(asked.m)),
  ),
  accept: rule('clerk head', 'raised transferred classified', ({ m }) => {
    if (m.stage === 'classified' && has(m, 'appeal') && !has(m, 'ownRoute')) return 'wrong_route';
    return { stage: m.stage === 'raised' ? 'registered' : 'accepted', flags: minus(m, 'returnAsked') };
  }),
  askReturn: rule('clerk head', 'transferred', ({ m }) =>
    isPast(m, 'petition.not_ours') && !has(m, 'returnAsked')
      ? { flags: plus(m, 'returnAsked') }
      : 'wrong_status',
  ),
  allowReturn: rule('sender', 'transferred', ({ m }) =>
    has(m, 'returnAsked')
      ? {
          ...{ stage: 'registered', desk: m.from ?? m.desk, from: null, returns: m.returns + 1 },
          flags: minus(m, 'returnAsked'),
        }
      : 'wrong_status',
  ),
  refuseReturn: rule('sender', 'transferred', ({ m }) =>
    has(m, 'returnAsked') ? { flags: minus(m, 'returnAsked') } : 'wrong_status',
  ),
  agreeReturn: rule(staff, 'returned', () => ({ stage: 'registered', from: null })),
  insist: rule(staff, 'returned', ({ m }) => ({
    stage: isOffice(m.from) ? 'raised' : 'transferred',
    desk: m.from ?? m.desk,
    from: m.desk,
  })),
  allot: rule('head', 'disputed', (asked) => {
    if (!has(asked.m, 'classified') && !isOffice(asked.organisation)) return 'wrong_route';
    return handed(asked, isOffice(asked.organisation) ? 'registered' : 'accepted');
  }),
  investigate: rule('clerk head', 'accepted', to('handling')),
  extend: rule('head', 'accepted handling settlementProposed', ({ m }) => {
    if (!has(m, 'ownRoute')) return 'wrong_route';
    if (has(m, 'extended')) return 'extension_used';
    return isPast(m, 'petition.handle') ? 'extension_too_late' : { flags: plus(m, 'extended') };
  }),
  giveOpinion: rule('head', 'handling settlementProposed', ({ m, said }) => {
    if (!has(m, 'ownRoute')) return 'wrong_route';
    return { stage: 'opinionGiven', ...(said.isPromised && { flags: plus(m, 'toBePerformed') }) };
  }),
  giveReply: rule('head', 'handling settlementProposed', ({ m }) =>
    has(m, 'ownRoute') ? 'wrong_route' : { stage: 'replied' },
  ),
  proposeSettlement: rule('clerk head', 'accepted handling', to('settlementProposed')),
  agreeSettlement: rule('owner', 'settlementProposed', ({ m, said }) =>
    said.isPromised ? { stage: 'performing', flags: plus(m, 'toBePerformed') } : { stage: 'closed' },
  ),
  declineSettlement: rule('owner', 'settlementProposed', to('handling')),
  recordPerformance: rule(staff, followed, ({ m }) =>
    has(m, 'toBePerformed')
      ? { flags: plus({ ...m, flags: minus(m, 'toBePerformed') }, 'saidPerformed') }
      : 'wrong_status',
  ),
  confirmPerformance: rule('owner', followed, ({ m }) =>
    isPromised(m)
      ? {
          flags: minus(m, 'toBePerformed', 'saidPerformed'),
          stage: m.stage === 'performing' ? 'closed' : m.stage,
        }
      : 'wrong_status',
  ),
  denyPerformance: rule('owner', followed, ({ m }) =>
    has(m, 'saidPerformed')
      ? { flags: plus({ ...m, flags: minus(m, 'saidPerformed') }, 'toBePerformed') }
      : 'wrong_status',
  ),
  askReview: rule(
    'owner',
    'opinionGiven performing closed withdrawn',
    askedAbove('underReview', 'opinionGiven', 'petition.ask_review'),
  ),
  giveReview: rule('head', 'underReview', reviewed('reviewGiven')),
  askReReview: rule(
    'owner',
    'reviewGiven performing closed withdrawn',
    askedAbove('underReReview', 'reviewGiven', 'petition.ask_recheck'),
  ),
  giveReReview: rule('head', 'underReReview', reviewed('reReviewGiven')),
  recordHearing: rule('clerk head', 'underReReview', ({ said, today }) => {
    const [from, until] = said.hearing;
    if (until < from) return 'date_in_past';
    return from > today + 60 ? 'date_too_far' : {};
  }),
  close: rule('owner', 'opinionGiven replied reviewGiven', ({ m }) =>
    isPromised(m) ? 'wrong_status' : { stage: 'closed' },
  ),
  reopen: rule('owner', 'redirected notAccepted', ({ m }) => ({
    stage: 'registered',
    flags: minus(m, 'mandated'),
    until: null,
  })),
};
