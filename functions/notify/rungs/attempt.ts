import type { Attempted, Delivery } from '../../domain/deliveries/delivery';

/** A try, with the id by which an event may later say what became of the message, and the number a text went to. */
export type Tried = Attempted & { messageId?: string; phone?: string };

/**
 * Tries one rung for a telling that this worker has claimed.
 * @throws Only when surely nothing went out; it is then tried again later.
 */
export type Attempt = (delivery: Delivery) => Promise<Tried>;
