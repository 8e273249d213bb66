import { freed, has, minus, plus, rule, stays, to, type Asked, type Outcome, type Rules } from '../model';

/** What a period runs from the receipt of may have come to the resident with it, on that day. */
const received = ({ m, said }: Asked): Outcome => (said.isAwaited ? { flags: minus(m, 'unreceived') } : {});

/** What any open case allows, and of bringing a decision to the resident any case. The unit named is nowhere in the town, so that nobody has to let go of it for that. */
export const everywhere: Rules = {
  recordService: rule('worker clerk head', 'always', received),
  attachFiles: rule('worker clerk head', 'always', stays),
  recordOriginals: rule('worker clerk head', '*', stays),
  correct: rule('owner', 'always', stays),
  recordCall: rule('worker clerk head', 'always', received),
  message: rule('owner worker clerk head sender overseer', '*', stays),
  reportMajor: rule('worker clerk head', '*', ({ m, above }) => ({
    flags: plus(m, 'major'),
    overseer: m.overseer ?? above,
  })),
  tellDanger: rule('owner', '*', () => 'wrong_status'),
  confirmSafe: rule('worker duty clerk head', '*', () => 'wrong_status'),
  withdraw: rule('owner', '*', to('withdrawn')),
  nameOtherSide: rule('owner worker clerk head', '*', ({ m, said }) => {
    const after = said.isConflicted && m.person !== null ? freed(m) : {};
    const isWithdrawn = m.stage === 'mandateOffered' && 'person' in after;
    return {
      ...after,
      flags: plus({ ...m, ...after }, 'hasOtherSide'),
      stage: isWithdrawn ? 'submitted' : m.stage,
    };
  }),
  askRecusal: rule('owner', '*', ({ m, said, above, head }) => {
    if (has(m, 'recusalAsked')) return 'wrong_status';
    const flags = plus(m, 'recusalAsked');
    if (said.asked === 'head') return { asked: { who: [head], above }, overseer: above ?? m.overseer, flags };
    return m.person === null ? 'unknown_person' : { asked: { who: [m.person], above: null }, flags };
  }),
  decideRecusal: rule('head overseer', '*', ({ m, said }) => {
    const { asked, overseer } = m;
    const decided = { asked: null, flags: minus(m, 'recusalAsked') };
    if (said.recusal === 'stays' || !asked) return decided;
    const goes = m.person !== null && asked.who.includes(m.person);
    const without = goes ? { ...freed(m), back: null } : {};
    return {
      ...without,
      asked: null,
      aside: [...new Set([...m.aside, ...asked.who])],
      flags: minus({ ...m, ...without }, 'recusalAsked'),
      stage: goes && m.stage === 'mandateOffered' ? 'submitted' : m.stage,
      ...(asked.above !== null && overseer !== null && { desk: overseer, overseer: null }),
    };
  }),
};

const answered = (now: string, before: string) =>
  rule('owner', 'always', ({ m }) =>
    has(m, now) ? 'wrong_status' : { flags: plus({ ...m, flags: minus(m, before) }, now) },
  );

/** Of kinds that ask for a consent to sensitive answers: it is taken back and given again at any time. */
export const withConsent: Rules = {
  withdrawSensitive: rule('owner', 'always', ({ m }) =>
    has(m, 'sensitiveWithdrawn') ? 'wrong_status' : { flags: plus(m, 'sensitiveWithdrawn') },
  ),
  agreeSensitive: rule('owner', 'always', ({ m }) =>
    has(m, 'sensitiveWithdrawn') ? { flags: minus(m, 'sensitiveWithdrawn') } : 'wrong_status',
  ),
};

/** Of kinds whose papers have to reach the resident: how they may, which is theirs to say at any time. */
export const withPapers: Rules = {
  agreePhoneService: answered('phoneService', 'paperService'),
  declinePhoneService: answered('paperService', 'phoneService'),
};
