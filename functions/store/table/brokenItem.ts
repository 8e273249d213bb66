import type { Key } from './table';

/** A stored item is not what its schema says. Names its key and the fields, never what is in them. */
export class BrokenItem extends Error {
  override readonly name = 'BrokenItem';

  constructor(
    readonly key: Key,
    readonly fields: readonly string[],
  ) {
    super(`stored item ${key.pk} ${key.sk} is broken in ${fields.join(', ')}`);
  }
}
