import type { CaseAction, EventWord } from '../../contract/deeds/actions';
import type { CaseKind } from '../../contract/words';
import type { Decides } from '../decisions/decides';
import { aid } from './groups/aid';
import { danger } from './groups/danger';
import { answer } from './groups/answer';
import { complaint } from './groups/complaint';
import { ending } from './groups/ending';
import { handOver } from './groups/handOver';
import { intoHands } from './groups/intoHands';
import { takingBack } from './groups/takingBack';
import { together } from './groups/together';
import { lateReturn } from './groups/lateReturn';
import { mandate } from './groups/mandate';
import { performance } from './groups/performance';
import { ownData } from './groups/ownData';
import { passingOn } from './groups/passingOn';
import { petition } from './groups/petition';
import { petitionReview } from './groups/petitionReview';
import { recusal } from './groups/recusal';
import { review } from './groups/review';
import type { Rules } from './rule';
import { service } from './groups/service';
import { settlement } from './groups/settlement';
import { systemRules, type SystemRule } from '../systemSteps/rules';
import { talk } from './groups/talk';
import { window } from './groups/window';

/** All there is to say of every action. An action is a row of its group; one without a row does not compile. */
export const rules: Rules = {
  ...talk,
  ...together,
  ...danger,
  ...intoHands,
  ...handOver,
  ...takingBack,
  ...lateReturn,
  ...answer,
  ...review,
  ...aid,
  ...mandate,
  ...petition,
  ...petitionReview,
  ...performance,
  ...settlement,
  ...complaint,
  ...passingOn,
  ...service,
  ...recusal,
  ...ending,
  ...window,
  ...ownData,
};

/** Whether an action is asked once more before it is done to a case of this kind. */
export const asksOnceMore = (action: CaseAction, kind: CaseKind): boolean => {
  const { final } = rules[action];
  return typeof final === 'boolean' ? final : final.includes(kind);
};

/** How an action comes to be on a case of this kind, where it is prepared and signed; null where it is not. */
export const decidesIn = (action: CaseAction, kind: CaseKind): Decides | null =>
  rules[action].decides?.[kind] ?? null;

const ofEvents: Record<EventWord, SystemRule> = { ...rules, ...systemRules };

/** What holds of a step, whoever took it: who is told, its receipt, and whether its dates are cancelled. */
export const eventRule = (word: EventWord): SystemRule => ofEvents[word];
