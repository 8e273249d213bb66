import * as z from '../contract/z';
import { LocalHoliday } from '../domain/clocks/calendar';
import { clockKeys, clockRow } from '../domain/clocks/table';
import { json, setting } from './variable';

/** Periods that no law fixes, which a place may set for itself. */
const settingKeys = clockKeys.filter((key) => clockRow(key).setting);

/** What a place adds to the law. */
export const RulesEnv = z.object({
  LOCAL_HOLIDAYS: setting(
    json(z.array(LocalHoliday)).default([]),
    'days off of this place alone, as JSON: `[{"date":"2027-07-11","name":"那达慕"}]`',
  ),
  CLOCK_LENGTHS: setting(
    json(z.partialRecord(z.enum(settingKeys), z.int().positive())).default({}),
    'periods that the law leaves to the place, as JSON by the keys of `functions/domain/kinds/*/clocks.ts` and in ' +
      'the unit of their rows: `{"aid.supply":15}`; those of the law are refused',
  ),
});
export type RulesEnv = z.infer<typeof RulesEnv>;
