import { dayNumber } from '../days';
import { has, minus, plus, rule, type Asked, type Model, type Outcome, type Rules } from '../model';

/** The day has to be one between the filing and today; everything here is filed on the second of March 2026. */
const firstDay = 20_514;
function onDay({ said: { on }, m }: Asked, outcome: Outcome): Outcome {
  if (on < firstDay) return 'date_in_past';
  return on > dayNumber(m.now) ? 'date_too_far' : outcome;
}

const isPromised = (m: Model): boolean => has(m, 'toBePerformed') || has(m, 'saidPerformed');

const question = ({ out }: Model): string => out?.split(' ')[1] ?? '';

/** What each answer leads to, by what was asked. */
function answered(asked: Asked): Outcome {
  const { m, said } = asked;
  const about = question(m);
  const answers: Record<string, string[]> = {
    handling: ['answered', 'returned'],
    review: ['maintained', 'changed', 'redo', 'outOfTime'],
    reReview: ['maintained', 'changed', 'redo', 'outOfTime'],
    objection: ['upheld', 'corrected'],
  };
  if (!answers[about]?.includes(said.reply)) return 'not_that_question';
  if (said.reply === 'redo') {
    const flags = minus(
      m,
      ...['remedyOutside', 'reviewedOutside', 'late', 'extended', 'toBePerformed', 'saidPerformed'],
    );
    const wasLookedAtHere = about === 'reReview' && !has(m, 'reviewedOutside');
    const back = wasLookedAtHere ? { desk: m.from ?? m.desk, from: m.desk } : {};
    return onDay(asked, { stage: 'accepted', out: null, flags, ...back });
  }
  if (about === 'handling')
    return onDay(
      asked,
      said.reply === 'returned' ? { stage: 'registered', out: null } : { stage: 'redirected' },
    );
  if (about === 'objection') {
    const flags = minus(m, 'remedyOutside', 'late', 'objecting');
    if (said.reply === 'upheld') return onDay(asked, { stage: 'upheld', back: null, flags });
    return onDay(asked, {
      ...{ stage: m.back ?? 'granted', out: null, back: null },
      flags: plus({ ...m, flags }, 'ordered'),
    });
  }
  const over = { ...m, flags: minus(m, 'remedyOutside', 'late') };
  if (said.reply === 'outOfTime')
    return onDay(asked, { stage: isPromised(m) ? 'performing' : 'closed', flags: over.flags });
  return onDay(
    asked,
    about === 'review'
      ? { stage: 'reviewGiven', flags: plus(over, 'reviewedOutside') }
      : { stage: isPromised(m) ? 'performing' : 'reReviewGiven', flags: over.flags },
  );
}

/** What lies with somebody outside: posted, arrived, answered. `staff`: who follows it. */
export const outside = (staff: string): Rules => ({
  recordPost: rule(staff, 'passedOn posted', (asked) => onDay(asked, { stage: 'posted' })),
  recordReceipt: rule(staff, 'posted', (asked) => onDay(asked, { stage: 'receivedThere' })),
  receiveReply: rule(`owner ${staff}`, 'reviewGiven closed withdrawn upheld', ({ m }) =>
    m.out !== null && has(m, 'unreceived') ? { flags: minus(m, 'unreceived') } : 'wrong_status',
  ),
  recordReply: rule(staff, 'posted receivedThere', answered),
});
