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
    review: ['maintained', 'changed', 'redo'],
    reReview: ['maintained', 'changed', 'redo'],
    objection: ['upheld', 'corrected'],
  };
  if (!answers[about]?.includes(said.reply)) return 'not_that_question';
  if (said.reply === 'redo') {
    const flags = minus(
      m,
      ...['remedyOutside', 'reviewedOutside', 'extended', 'toBePerformed', 'saidPerformed'],
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
    const stage = said.reply === 'upheld' ? 'upheld' : (m.back ?? 'granted');
    return onDay(asked, { stage, out: null, back: null, flags: minus(m, 'remedyOutside') });
  }
  const over = { ...m, flags: minus(m, 'remedyOutside') };
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
  recordReply: rule(staff, 'posted receivedThere', answered),
});
