import { randomBytes } from 'node:crypto';
import type { Instant } from '../../contract/ids';
import type { Codes } from './codePorts';
import { codeItem, pictureItem, readCode, readPicture } from './codeItem';
import { codeKey, codePictureKey } from '../keys';
import { putItem } from '../table/putItem';
import { getItem, type Table } from '../table/table';

const consistently = { ConsistentRead: true };

/** Codes that one phone shows and another scans a moment later: every reading sees the latest writing. */
export const createCodes = (table: Table, now: () => Instant): Codes => ({
  put: (row) => putItem(table, codeItem(row, randomBytes(9).toString('base64url'))),

  async get(scene) {
    const item = await getItem(table, codeKey(scene), consistently);
    const row = item ? readCode(item) : null;
    return row && (row.expiresAt === null || row.expiresAt > now()) ? row : null;
  },

  async picture(scene) {
    const item = await getItem(table, codePictureKey(scene), consistently);
    return item ? readPicture(item) : null;
  },

  setPicture: (code, picture) => putItem(table, pictureItem(code, picture)),
});
