import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Cursor } from '../../contract/ids';
import * as z from '../../contract/z';
import { Refused } from '../../domain/refused';
import type { Item } from './table';

const macBytes = 16;

const LastKey = z.record(z.string(), z.object({ S: z.string() }));

/** Makes and reads cursors. `list` names the list a cursor belongs to; on another list it is refused. */
export type Cursors = {
  write(list: string, last: Item): Cursor;
  /** @throws Refused `invalid_input` when it is not ours, was changed, or belongs to another list. */
  read(list: string, cursor: Cursor): Item;
};

/**
 * Cursors signed with a secret; of several, parted by commas, the first signs and the others still open what they signed. A new
 * one alone only makes the phone begin its list again.
 */
export function signedCursors(secrets: string): Cursors {
  const all = secrets.split(',');
  const [current = secrets] = all;
  const mac = (list: string, body: Buffer, secret: string) =>
    createHmac('sha256', secret).update(`${list}\n`).update(body).digest().subarray(0, macBytes);

  return {
    write(list, last) {
      // In one order, so that the same place in a list always has the same cursor.
      const inOrder = Object.fromEntries(
        Object.entries(last).sort(([one], [other]) => (one < other ? -1 : 1)),
      );
      const body = Buffer.from(JSON.stringify(inOrder));
      return Buffer.concat([mac(list, body, current), body]).toString('base64url');
    },
    read(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const given = bytes.subarray(0, macBytes);
      const body = bytes.subarray(macBytes);
      const isOurs = (secret: string) => timingSafeEqual(given, mac(list, body, secret));
      if (given.length < macBytes || !all.map(isOurs).includes(true)) throw new Refused('invalid_input');
      return LastKey.parse(JSON.parse(body.toString()));
    },
  };
}
