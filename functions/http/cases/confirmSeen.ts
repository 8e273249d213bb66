import type { CaseId, Instant } from '../../contract/ids';
import { seen } from '../../domain/deliveries/heard';
import type { DeliveryOf } from '../../store/deliveries/deliveryPorts';
import type { SignedInContext } from '../context';

type Tools = Pick<SignedInContext, 'store' | 'actor' | 'now'>;

/** What they are still being told: one query of an index that holds nothing of a person who has been told all. */
const stillTold = ({ store, actor }: Tools): Promise<DeliveryOf[]> => store.deliveries.openOf(actor.personId);

/** The resident has opened a case: what they were still being told of it is told. */
export async function confirmOpened(caseId: CaseId, tools: Tools): Promise<void> {
  const { store, now } = tools;
  const open = (await stillTold(tools)).filter((of) => of.caseId === caseId);
  await Promise.all(open.map((of) => store.deliveries.change(of, (found) => seen(found, now))));
}

/** The notices up to this moment were on somebody's screen: what they were still being told of them is told. */
export async function confirmUntil(until: Instant, tools: Tools): Promise<void> {
  const { store, now } = tools;
  const open = await stillTold(tools);
  await Promise.all(
    open.map((of) => store.deliveries.change(of, (found) => (found.at <= until ? seen(found, now) : found))),
  );
}
