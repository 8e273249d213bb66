import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../contract/ids';
import { digestBytes } from '../table/digestBytes';
import { moment } from '../table/moment';
import { readSession, sessionItem } from './sessionItem';
import { sessionKey } from '../keys';
import { orUnavailable } from '../table/outage';
import type { Sessions } from '../ports';
import { putItem, putItemIf } from '../table/putItem';
import { getItem, keyAttributes, type Table } from '../table/table';

export function createSessions(table: Table, now: () => Instant): Sessions {
  return {
    put: (row) => putItem(table, sessionItem(row)),

    /** Always consistent: a session that was ended must not be seen alive. */
    async get(personId, sessionId) {
      const item = await getItem(table, sessionKey(personId, sessionId), { ConsistentRead: true });
      const row = item ? readSession(item) : null;
      return row && row.expiresAt > now() ? row : null;
    },

    async replace(row, expected) {
      const rival = await putItemIf(table, sessionItem(row), {
        expression: 'digest = :expected AND expiresAt > :now',
        values: { ':expected': digestBytes(expected), ':now': moment(now()) },
      });
      return rival === null;
    },

    async end(personId, sessionId) {
      const Key = keyAttributes(sessionKey(personId, sessionId));
      await orUnavailable(table.client.send(new DeleteItemCommand({ TableName: table.name, Key })));
    },
  };
}
