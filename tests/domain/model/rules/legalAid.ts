import { isPast } from '../dates';
import { freed, given, has, lifted, minus, plus, rule, stays, stepsAside, to, type Rules } from '../model';
import { everywhere, withConsent, withPapers } from './everywhere';
import { handOver } from './handOver';
import { outside } from './outside';

const beforeGrant = 'submitted reviewing materialsRequested transferred returned disputed';
const withLawyer = 'granted assigned engaged handling changeRequested';

export const legalAid: Rules = {
  ...everywhere,
  ...withPapers,
  ...withConsent,
  ...handOver('submitted reviewing'),
  ...outside('worker clerk head'),
  // Granted is granted: it is asked for, and decided. Nobody applies for a ward in these walks.
  withdraw: rule('owner', `${beforeGrant} objected passedOn posted receivedThere`, to('withdrawn')),
  askToEnd: rule('owner', `${beforeGrant} ${withLawyer}`, ({ m }) =>
    has(m, 'endAsked') || !withLawyer.split(' ').includes(m.stage)
      ? 'wrong_status'
      : { flags: plus(m, 'endAsked') },
  ),
  declineEnd: rule('head', `${beforeGrant} ${withLawyer}`, ({ m }) =>
    has(m, 'endAsked') ? { flags: minus(m, 'endAsked') } : 'wrong_status',
  ),
  agreeWithdrawal: rule('head', beforeGrant, ({ m }) =>
    has(m, 'endAsked') ? { stage: 'withdrawn', flags: minus(m, 'endAsked') } : 'wrong_status',
  ),
  recordReport: rule('worker clerk head', 'always', () => 'wrong_status'),
  recordCallBack: rule('clerk head', 'concluded fileReview filed', ({ m }) =>
    has(m, 'calledBack') ? 'wrong_status' : { flags: plus(m, 'calledBack') },
  ),
  recordOriginals: rule('worker clerk head', '*', ({ m }) => ({
    stage: m.stage === 'materialsRequested' ? 'reviewing' : m.stage,
    flags: minus(m, 'formalities'),
  })),
  startReview: rule('clerk head', 'submitted', to('reviewing')),
  requestMaterials: rule('clerk head', 'reviewing', ({ m }) =>
    has(m, 'noticed')
      ? 'materials_already_requested'
      : { stage: 'materialsRequested', flags: plus(m, 'noticed') },
  ),
  askExplanation: rule('clerk head', 'reviewing', ({ m, said }) => {
    if (has(m, 'explained')) return 'explanation_already_asked';
    if (!has(m, 'noticed')) return 'wrong_status';
    return said.isListed ? { stage: 'materialsRequested', flags: plus(m, 'explained') } : 'not_in_notice';
  }),
  supplyMaterials: rule('owner', 'materialsRequested', to('reviewing')),
  giveUrgently: rule('head', 'submitted reviewing materialsRequested', ({ m }) => ({
    stage: 'granted',
    flags: plus(m, 'formalities'),
  })),
  completeFormalities: rule('owner', withLawyer, ({ m }) =>
    has(m, 'formalities') ? { flags: minus(m, 'formalities') } : 'wrong_status',
  ),
  grant: rule('head', 'reviewing', to('granted')),
  refuse: rule('head', 'reviewing', ({ m }) => ({ stage: 'refused', flags: minus(m, 'endAsked') })),
  assign: rule('clerk head', 'granted assigned engaged handling concluded', ({ m, said, worker }) => {
    if (said.worker === 'owner') return 'unknown_person';
    if (said.isConflicted) return 'conflict_of_interest';
    const after = given(m, worker);
    const flags = m.stage === 'granted' ? plus({ ...m, ...after }, 'wasAssigned') : after.flags;
    return { ...after, ...(flags && { flags }), stage: m.stage === 'concluded' ? 'concluded' : 'assigned' };
  }),
  declareNoConflict: rule('candidate', 'assigned concluded', ({ m }) => ({ flags: plus(m, 'cleared') })),
  declareConflict: rule('candidate worker', 'assigned engaged handling concluded', ({ m, by }) => ({
    ...(m.person === null ? stepsAside(m, by.personId) : freed(m)),
    back: null,
    stage: m.stage === 'concluded' ? 'concluded' : 'granted',
  })),
  begin: rule('worker', 'assigned', to('engaged')),
  signAgreement: rule('worker', 'engaged', to('handling')),
  reportProgress: rule('worker', 'handling', stays),
  reportGround: rule('worker', 'engaged handling', stays),
  conclude: rule('worker', 'handling', ({ m }) => ({ stage: 'concluded', flags: minus(m, 'endAsked') })),
  handInFile: rule('worker clerk head', 'concluded', to('fileReview')),
  archive: rule('clerk head', 'fileReview', to('filed')),
  askChange: rule('owner', 'assigned engaged handling', ({ m }) => ({
    stage: 'changeRequested',
    back: m.stage,
  })),
  approveChange: rule('head', 'changeRequested', ({ m }) => ({ ...freed(m), stage: 'granted', back: null })),
  declineChange: rule('head', 'changeRequested', ({ m }) => ({ stage: m.back ?? '?', back: null })),
  // On request: what the bureau has ordered may end so all the same.
  terminate: rule('head', withLawyer, ({ m }) => ({
    stage: 'terminated',
    flags: minus(m, 'endAsked', 'endSent'),
    back: m.stage === 'changeRequested' ? 'granted' : m.stage,
  })),
  recordEndSent: rule('clerk head', 'terminated', ({ m }) =>
    has(m, 'endSent') ? 'wrong_status' : { flags: plus(m, 'endSent') },
  ),
  // Taken back while it was being decided, it goes back there; so long after that it is late for certain.
  object: rule('owner', 'refused terminated withdrawn', (asked) => {
    const { m, today } = asked;
    if (m.stage === 'withdrawn') {
      if (!has(m, 'objecting')) return 'wrong_status';
      const isLate = today > (m.endedOn ?? 0) + 15;
      const stage = has(m, 'remedyOutside') ? 'passedOn' : 'objected';
      return isLate ? { stage, flags: plus(m, 'late') } : { stage };
    }
    const date = 'aid.ask_objection';
    const inTime = has(m, 'unreceived') || (m.dates[date] !== undefined && !isPast(m, date));
    const outcome = lifted(asked, 'objected');
    if (typeof outcome === 'string') return outcome;
    return { ...outcome, flags: plus({ ...m, ...outcome }, 'objecting', ...(inTime ? [] : ['late'])) };
  }),
  decideObjection: rule('head', 'objected', ({ m, said }) => ({
    flags:
      said.objection === 'upheld'
        ? minus(m, 'late', 'objecting')
        : plus({ ...m, flags: minus(m, 'late', 'objecting') }, 'ordered'),
    stage: said.objection === 'upheld' ? 'upheld' : (m.back ?? 'granted'),
    desk: m.from ?? m.desk,
    from: null,
    back: null,
  })),
};
