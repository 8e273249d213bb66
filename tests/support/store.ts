import type { Instant } from '../../functions/contract/ids';
import { createReference, type Reference } from '../../functions/store/createReference';
import { createStore, type Store } from '../../functions/store/createStore';
import { keysFromSecret } from '../../functions/store/seal/keysFromSecret';
import { sealWith } from '../../functions/store/seal/seal';
import { noon } from './moves';
import type { OpenTable } from './table';

export const sealSecret = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
export const seal = sealWith(keysFromSecret(sealSecret(1)));

/** The options of a store in tests: its time stands still, its pauses have no length. */
export const storeOptions = ({ client, table }: OpenTable, now: () => Instant = () => noon) => ({
  client,
  table,
  seal,
  pepper: 'pepper of the tests',
  lookupSecret: 'look-up secret of the tests',
  cursorSecret: 'cursor secret of the tests',
  now,
  random: () => 0,
});

export const storeOn = (opened: OpenTable, now?: () => Instant): Store =>
  createStore(storeOptions(opened, now));

export const referenceOn = (opened: OpenTable): Reference => createReference(storeOptions(opened));
