import type { NewCode, Scene } from '../../contract/codes';
import type { Instant, PersonId } from '../../contract/ids';
import type { Post } from '../people/post';

/** A code as the table keeps it: what it was asked for, by whom, in which place of theirs. */
export type CodeRow = {
  scene: Scene;
  what: NewCode;
  by: PersonId;
  /** The place they acted in; null for one who acted for themself. */
  place: Post | null;
  /** Null for one that carries no right. */
  expiresAt: Instant | null;
};

/** WeChat's picture of a code, or that WeChat does not make it. */
export type CodePicture = { state: 'ready'; bytes: Uint8Array } | { state: 'failed' };

export type Codes = {
  /**
   * Writes a code, over itself where it is there already: its picture is then asked for once more if there is none.
   * From the table's stream whoever draws it learns of it.
   */
  put(row: CodeRow): Promise<void>;
  /** Null when there is none, and when it has expired. */
  get(scene: Scene): Promise<CodeRow | null>;
  /** Null while nobody has drawn it. */
  picture(scene: Scene): Promise<CodePicture | null>;
  setPicture(code: CodeRow, picture: CodePicture): Promise<void>;
};
