import type { DeliveryView } from '../../contract/deliveries';
import type { Delivery } from '../../domain/deliveries/delivery';

const showDelivery = ({ noticeId, kind, at, statutory, state, rungs }: Delivery): DeliveryView => ({
  ...{ noticeId, kind, at, statutory, state, rungs },
});

/** What staff see of how the resident was told of the steps of a case, oldest first. */
export const showDeliveries = (deliveries: readonly Delivery[]): DeliveryView[] =>
  deliveries.filter(({ audience }) => audience === 'resident').map(showDelivery);
