import { randomBytes } from 'node:crypto';
import type { Scene } from '../../contract/numbers/scene';
import type { Instant } from '../../contract/ids';
import { codeKey, codePictureKey } from '../keys/people';
import { putItem } from '../table/putItem';
import { getItem, type Table } from '../table/table';
import { codeItem, pictureItem, readCode, readPicture, type CodePicture, type CodeRow } from './codeItem';

/** A mark of one writing, without which one over itself would not show in the stream. */
export const newWrite = (): string => randomBytes(9).toString('base64url');

const consistently = { ConsistentRead: true };

/** Codes that one phone shows and another scans a moment later: every reading sees the latest writing. */
export const createCodes = (table: Table, now: () => Instant) => ({
  /**
   * Writes a code, over itself where it is there already: its picture is then asked for once more if there is none.
   * From the table's stream whoever draws it learns of it.
   */
  put: (row: CodeRow): Promise<void> => putItem(table, codeItem(row, newWrite())),

  /** Null when there is none, and when it has expired. */
  async get(scene: Scene): Promise<CodeRow | null> {
    const item = await getItem(table, codeKey(scene), consistently);
    const row = item ? readCode(item) : null;
    return row && (row.expiresAt === null || row.expiresAt > now()) ? row : null;
  },

  /** Null while nobody has drawn it. */
  async picture(scene: Scene): Promise<CodePicture | null> {
    const item = await getItem(table, codePictureKey(scene), consistently);
    return item ? readPicture(item) : null;
  },

  setPicture: (code: CodeRow, picture: CodePicture): Promise<void> =>
    putItem(table, pictureItem(code, picture)),
});

export type Codes = ReturnType<typeof createCodes>;
