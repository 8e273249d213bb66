import { isPast } from '../dates';
import { given, handed, has, plus, rule, stays, to, type Rules } from '../model';
import { everywhere, withPapers } from './everywhere';
import { handOver, sendBack } from './handOver';

const staff = 'worker clerk head';
/** The bureau above those of the counties, and nobody above it in the tree. */
const top = 'justiceBureau-150900000000';
const looking = 'accepted investigating';

export const aidComplaint: Rules = {
  ...everywhere,
  ...withPapers,
  ...handOver('complained'),
  accept: rule('clerk head', 'complained transferred', to('accepted')),
  declineComplaint: rule('head', 'complained transferred', to('notAccepted')),
  // Of two bureaus of which one is the top there is nobody above both.
  sendBack: rule('clerk head', 'transferred', (asked) =>
    asked.m.returns > 0 && [asked.m.from, asked.m.desk].includes(top) ? 'no_superior' : sendBack(asked),
  ),
  agreeReturn: rule(staff, 'returned', () => ({ stage: 'complained', from: null })),
  allot: rule('head', 'disputed', (asked) => handed(asked, 'complained')),
  assign: rule('clerk head', `${looking} decided`, ({ m, said, worker }) => {
    if (said.worker === 'owner') return 'unknown_person';
    return said.isConflicted ? 'conflict_of_interest' : given(m, worker);
  }),
  investigate: rule('clerk head', 'accepted', to('investigating')),
  askStatement: rule(staff, 'investigating', stays),
  recordStatement: rule(staff, 'investigating', stays),
  extend: rule('head', looking, ({ m }) => {
    if (has(m, 'extended')) return 'extension_used';
    return isPast(m, 'aidComplaint.finish') ? 'extension_too_late' : { flags: plus(m, 'extended') };
  }),
  decideComplaint: rule('head', 'investigating', to('decided')),
  answerComplaint: rule(staff, 'decided', to('told')),
  reopen: rule('owner', 'notAccepted', to('complained')),
};
