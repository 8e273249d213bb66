/** The database cannot be reached, or cannot take the work now. Nothing is known to be wrong; trying later is right. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause?: unknown) {
    super('the store is unavailable', { cause });
  }
}
