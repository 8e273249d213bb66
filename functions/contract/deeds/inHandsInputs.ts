import { PersonId } from '../ids';
import { Message } from '../text';
import * as z from '../z';

const perhapsReason = z.strictObject({ reason: Message.optional() });

/** What takes a case back from where it was given by mistake. */
export const takingBackInputs = {
  /** It was given to the wrong person: within ten minutes, and before anything was done, it is back at the desk. */
  unassign: perhapsReason,
  /** It was handed to the wrong office, which has not accepted it: it is back. */
  recall: perhapsReason,
} as const;

/** What whoever has it does to have somebody else carry it. */
export const handingOverInputs = {
  /** 转交同事: straight to a named colleague, without the desk between, and why. */
  handToColleague: z.strictObject({ personId: PersonId, reason: Message }),
} as const;

/** What whoever it was given to says of themself. */
export const conflictInputs = {
  /** The person it was given to has no interest against it; only then are they shown the whole. */
  declareNoConflict: z.strictObject({}),
  /** They have: it goes to the next, and it counts against nobody. */
  declareConflict: z.strictObject({ reason: Message }),
} as const;
