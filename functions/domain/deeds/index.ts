import type { EventWord } from '../../contract/actions';
import { aid } from './aid';
import { danger } from './danger';
import { answer } from './answer';
import { complaint } from './complaint';
import { ending } from './ending';
import { handOver } from './handOver';
import { lateReturn } from './lateReturn';
import { mandate } from './mandate';
import { performance } from './performance';
import { ownData } from './ownData';
import { passingOn } from './passingOn';
import { petition } from './petition';
import { petitionReview } from './petitionReview';
import { recusal } from './recusal';
import { review } from './review';
import type { Rules } from './rule';
import { service } from './service';
import { settlement } from './settlement';
import { systemRules, type SystemRule } from '../systemSteps/rules';
import { talk } from './talk';
import { window } from './window';

/** All there is to say of every action. An action is a row of its group; one without a row does not compile. */
export const rules: Rules = {
  ...talk,
  ...danger,
  ...handOver,
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

const ofEvents: Record<EventWord, SystemRule> = { ...rules, ...systemRules };

/** What holds of a step, whoever took it: who is told, its receipt, and whether its dates are cancelled. */
export const eventRule = (word: EventWord): SystemRule => ofEvents[word];
