import { addDays, dayOf } from '../../functions/domain/clocks/day';
import type { Api, RawReply } from './api';
import { newKey } from './filings';
import { staff } from './person';
import { centre, staffId } from './town';

/** A lawyer of the centre is away tomorrow, as its head says, and another stands in. */
export async function awayTomorrow(api: Api, who: string, deputy: string): Promise<RawReply> {
  const day = addDays(dayOf(api.now()), 1);
  const head = await staff(api, 'centre-supervisor');
  return head.send('takeLeave', {
    params: { organisationId: centre },
    body: {
      ...{ key: newKey(), role: 'lawyer', from: day, until: day },
      ...{ personId: staffId(who), deputyId: staffId(deputy) },
    },
  });
}

/** How a leave comes to be refused that meets another. */
export const leaveRefusals = (api: () => Api) => ({
  leave_overlaps: async () => {
    await awayTomorrow(api(), 'lawyer', 'second-lawyer');
    return awayTomorrow(api(), 'lawyer', 'second-lawyer');
  },
  deputy_away: async () => {
    await awayTomorrow(api(), 'lawyer', 'second-lawyer');
    return awayTomorrow(api(), 'second-lawyer', 'lawyer');
  },
  deputy_elsewhere: () => awayTomorrow(api(), 'lawyer', 'other-lawyer'),
});
