/** A file that begins as a picture does and is none. */
export class BrokenImage extends Error {
  override readonly name = 'BrokenImage';
}
