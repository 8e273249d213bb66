/** A secret key with the name that sealed values carry. */
export type SealKey = { id: string; key: Buffer };

/** Where keys come from: configuration, a file, or a key service. */
export type SealKeys = {
  /** The key that new values are sealed with. @throws StoreUnavailable while none is known */
  current(): SealKey;
  /**
   * A key by its name, as long as anything may still be sealed with it.
   * @throws StoreUnavailable when another instance may have made it a moment ago: known, or known to be none, at the
   * next try.
   */
  byId(id: string): SealKey | undefined;
  /**
   * Sees to it that the keys are at hand; costs nothing while they were looked at lately.
   * @throws StoreUnavailable when there are none yet and the key service does not answer
   */
  fresh(): Promise<void>;
};

/** A way to seal bytes so that they open unchanged, with their key and for their place, or not at all. */
export type Algorithm = {
  /** Whether this Node can do it. */
  isHere: () => boolean;
  seal: (key: Buffer, content: Uint8Array, place: string) => Buffer;
  /** @throws Error when the bytes, the key or the place are not the right ones */
  open: (key: Buffer, bytes: Buffer, place: string) => Buffer;
};
