export type { Deliveries } from './deliveries';
export type { DeliveryOf } from './deliveryItem';
