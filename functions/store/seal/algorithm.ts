/** A way to seal a text so that it opens unchanged, with its key and for its place, or not at all. */
export type Algorithm = {
  /** Whether this Node can do it. */
  isHere: () => boolean;
  seal: (key: Buffer, text: string, place: string) => Buffer;
  /** @throws Error when the bytes, the key or the place are not the right ones */
  open: (key: Buffer, bytes: Buffer, place: string) => string;
};
