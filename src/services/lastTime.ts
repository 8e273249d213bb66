import { AreaCode } from '../../functions/contract/ids';
import { ServiceLanguage } from '../../functions/contract/words';
import * as z from '../../functions/contract/z';
import { sealed } from './seal/sealed';

/** What somebody said of themself when they last filed under their name, so that it need not be written twice; sealed, as all that says who somebody is. */
const LastTime = z.object({
  language: ServiceLanguage.optional(),
  name: z.string().optional(),
  phone: z.string().optional(),
  areaCode: AreaCode.optional(),
});
type LastTime = z.infer<typeof LastTime>;

const stored = sealed('lastTime', LastTime);

/** What this device knows from last time; a draft that is there goes before it. */
export const lastTime = {
  read: (): LastTime => stored.read() ?? {},
  learn: (said: LastTime): void => stored.write({ ...stored.read(), ...said }),
  /** Another person may be next at this device. */
  forget: (): void => stored.remove(),
};

/** The place of last time, for a conversation that then need not ask; nothing where none is known. */
export function knownPlace(): { areaCode: AreaCode; placeKnown: true } | undefined {
  const { areaCode } = lastTime.read();
  return areaCode === undefined ? undefined : { areaCode, placeKnown: true };
}
