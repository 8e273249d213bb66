import { AreaCode } from '../../../functions/contract/ids';
import { Organisations } from '../../../functions/contract/places';
import * as z from '../../../functions/contract/z';
import { kept } from '../device/storage';
import type { LastSeen } from '../server/lastSeen';

const stored = kept('seen.offices', z.object({ areaCode: AreaCode, at: z.number(), found: Organisations }));

/**
 * The offices of a place as they were read last: with their telephone numbers, for when there is no network. They are public and
 * stay unsealed, behind a lock too; which place they are of goes with all that was read here (`lastSeen.ts`).
 */
export const officesSeen = (areaCode: AreaCode): LastSeen<z.infer<typeof Organisations>> => ({
  read() {
    const there = stored.read();
    return there?.areaCode === areaCode ? { found: there.found, at: there.at } : undefined;
  },
  write: (found) => void stored.write({ areaCode, at: Date.now(), found }),
});
