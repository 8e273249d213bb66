import * as z from '../contract/z';
import { LocalHoliday } from '../domain/clocks/calendar';
import { DutyHours, proposedDutyHours } from '../domain/clocks/dutyHours';
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
  DUTY_HOURS: setting(
    json(DutyHours).default(proposedDutyHours),
    'when the desks are on duty, as JSON; what is counted in hours of duty (`dutyHour`) stands still outside of them: ' +
      '`{"from":"08:30","to":"17:30","on":"workingDays"}`, or `"everyDay"`',
  ),
  CLOCK_LENGTHS: setting(
    json(z.partialRecord(z.enum(settingKeys), z.int().positive())).default({}),
    'periods that the law leaves to the place, as JSON by the keys of `functions/domain/kinds/*/clocks.ts` and in ' +
      'the unit of their rows: `{"aid.supply":15}`; those of the law are refused',
  ),
});
export type RulesEnv = z.infer<typeof RulesEnv>;
