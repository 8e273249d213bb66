import { AreaCode } from '../../../functions/contract/ids';
import { ServiceLanguage } from '../../../functions/contract/words';
import * as z from '../../../functions/contract/z';
import { helpingId } from '../session/helping';
import { sealed } from '../seal/sealed';

/** What somebody said of themself when they last filed under their name, so that it need not be written twice; sealed, as all that says who somebody is. */
const LastTime = z.object({
  language: ServiceLanguage.optional(),
  name: z.string().optional(),
  phone: z.string().optional(),
  areaCode: AreaCode.optional(),
});
type LastTime = z.infer<typeof LastTime>;

const stored = sealed('lastTime', LastTime);

/** What this device knows of its own person from last time; a draft that is there goes before it. Of whom they act for, nothing. */
export const lastTime = {
  read: (): LastTime => (helpingId() === undefined ? (stored.read() ?? {}) : {}),
  learn(said: LastTime): void {
    if (helpingId() === undefined) stored.write({ ...stored.read(), ...said });
  },
  /** Another person may be next at this device. */
  forget: (): void => stored.remove(),
};

/** Their own name from last time; null to whoever files for another. */
export const nameFromLastTime = (isBeside: boolean): string | null =>
  isBeside ? null : (lastTime.read().name ?? null);

/**
 * What a conversation then need not ask, whatever it is about: the place, the language, how to reach somebody. Of whoever files
 * for another nothing is known: it would be theirs, and not the other's.
 */
export function knownFromLastTime(isBeside: boolean): {
  areaCode?: AreaCode;
  placeKnown?: true;
  language?: ServiceLanguage;
  phone?: string;
} {
  const { areaCode, language, phone } = isBeside ? {} : lastTime.read();
  return {
    ...(areaCode !== undefined && { areaCode, placeKnown: true }),
    ...(language && { language }),
    ...(phone && { phone }),
  };
}
