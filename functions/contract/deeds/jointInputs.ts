import { reachShape } from '../kinds/reach';
import { Line } from '../text';
import * as z from '../z';

/** What each of several who petition together does in it for themself. */
export const jointInputs = {
  /** One of them goes; the others go on. */
  leave: z.strictObject({}),
  /** How whoever joined is called and reached, as it is right: what is left out is not said any more. */
  correctParty: z.strictObject({ name: Line, ...reachShape }),
  /** Whom they trust to speak for all (信访工作条例 20), by the step with which that one came: 1 is whoever filed it. */
  chooseSpeaker: z.strictObject({ seq: z.int().min(1) }),
};
