import type { Instant, PersonId } from '../../contract/ids';
import type { CaseHead, Move } from './case';
import type { ClockSettings } from '../clocks/rules';
import { systemStep } from './systemStep';

/** A case filed without a name becomes the case of someone who is signed in. */
export const claimNameless = (head: CaseHead, ownerId: PersonId, at: Instant, rules: ClockSettings): Move =>
  systemStep(head, { word: 'bind', at, set: { ownerId } }, rules);
