import type { Endpoint } from '../../contract/endpoints';
import type { Instant } from '../../contract/ids';
import { HelpingId } from '../../contract/people/helping';
import { dayOf } from '../../domain/clocks/day';
import { Refused } from '../../domain/refused';
import type { Store } from '../../store/createStore';
import type { SignedIn } from './standingNow';

/**
 * Who asks, in the stead of whoever gave them leave: what they may is what the table says at this moment, so that leave taken
 * back is over with the next request. `asked`: the header as it came; none: for themself.
 * @throws Refused `not_allowed` where it is one's own alone to ask, and to staff in their posts; `helping_ended`, the same for
 * leave that never was, is another's, was taken back or is over
 */
export async function inStead(
  asked: string | undefined,
  signedIn: SignedIn,
  { forAnother }: Endpoint,
  { store: { helpings }, now }: { store: Pick<Store, 'helpings'>; now: Instant },
): Promise<SignedIn> {
  if (asked === undefined) return signedIn;
  const { actor } = signedIn;
  if (!forAnother || actor.role !== 'resident') throw new Refused('not_allowed');
  const { data: id } = HelpingId.safeParse(asked);
  const found = id === undefined ? null : await helpings.power(actor.personId, id, dayOf(now));
  if (!found) throw new Refused('helping_ended');
  return { ...signedIn, actor: { ...actor, role: 'helper', name: found.name, helping: found.helping } };
}
