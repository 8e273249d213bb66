/** A secret key with the name that sealed values carry. */
export type SealKey = { id: string; key: Buffer };

/** Where keys come from: configuration here, a key service elsewhere. */
export type KeyProvider = {
  /** The key that new values are sealed with. */
  current(): SealKey;
  /** A key by its name, as long as anything may still be sealed with it. */
  byId(id: string): SealKey | undefined;
};
