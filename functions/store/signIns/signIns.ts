import { withKeys } from '../seal/withKeys';
import { retryPause } from '../table/table';
import type { StoreOptions } from '../createStore';
import { confirmNumber, dropNumber, ownerOfNumber } from './confirmedNumbers';
import { createTexteds } from './texteds';

/** How browsers are signed in by text message: apart from the rest of the store, since two functions alone have to do with it. */
export function createSignIns({ client, table: name, seal, pepper, now, random }: StoreOptions) {
  const table = { client, name, pause: retryPause(random) };
  return withKeys(seal, {
    ...createTexteds(table, seal, now),
    confirmNumber: confirmNumber(table, pepper),
    ownerOfNumber: ownerOfNumber(table, pepper),
    dropNumber: dropNumber(table, pepper),
  });
}

export type SignIns = ReturnType<typeof createSignIns>;
