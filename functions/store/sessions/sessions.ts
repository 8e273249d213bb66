import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { Digest, Instant, PersonId } from '../../contract/ids';
import { sessionKey } from '../keys/people';
import { digestBytes, moment } from '../table/attributes';
import { orUnavailable } from '../table/orUnavailable';
import { putItem, putItemIf } from '../table/putItem';
import { getItem, keyAttributes, type Table } from '../table/table';
import { readSession, sessionItem, type SessionRow } from './sessionItem';

/** Phones that are signed in. */
export function createSessions(table: Table, now: () => Instant) {
  return {
    put: (row: SessionRow): Promise<void> => putItem(table, sessionItem(row)),

    /** Always consistent: a session that was ended must not be seen alive. */
    async get(personId: PersonId, sessionId: string): Promise<SessionRow | null> {
      const item = await getItem(table, sessionKey(personId, sessionId), { ConsistentRead: true });
      const row = item ? readSession(item) : null;
      return row && row.expiresAt > now() ? row : null;
    },

    /** Replaces the row if its digest is still `expected`; false when another refresh was first. */
    async replace(row: SessionRow, expected: Digest): Promise<boolean> {
      const rival = await putItemIf(table, sessionItem(row), {
        expression: 'digest = :expected AND expiresAt > :now',
        values: { ':expected': digestBytes(expected), ':now': moment(now()) },
      });
      return rival === null;
    },

    async end(personId: PersonId, sessionId: string): Promise<void> {
      const Key = keyAttributes(sessionKey(personId, sessionId));
      await orUnavailable(table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
    },
  };
}
