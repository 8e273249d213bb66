import { ConditionalCheckFailedException, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../contract/ids';
import { claimItem, readClaim } from './items/claim';
import { moment, ttl } from './items/moment';
import { claimKey } from './keys';
import { reply } from './outage';
import type { Claims } from './ports';
import { putItem, putItemIf, type Condition } from './putItem';
import { keyAttributes, toItem, type Table } from './table';

/** A claim may be taken when there is none, when its worker must have died, or when it has expired. */
const isFree = (now: Instant, staleBefore: Instant): Condition => ({
  expression: 'attribute_not_exists(pk) OR (#state = :claimed AND #at < :stale) OR #ttl < :now',
  names: { '#state': 'state', '#at': 'at', '#ttl': 'ttl' },
  values: { ':claimed': 'claimed', ':stale': moment(staleBefore), ':now': ttl(now) },
});

export function createClaims(table: Table, now: () => Instant): Claims {
  return {
    async take(noticeId, rung, at, staleBefore) {
      const claim = claimItem({ noticeId, rung, state: 'claimed', reason: null, at });
      const rival = await putItemIf(table, claim, isFree(at, staleBefore));
      if (rival === null) return 'mine';
      return readClaim(rival) === 'claimed' ? 'busy' : 'settled';
    },

    settle: (noticeId, rung, state, reason) =>
      putItem(table, claimItem({ noticeId, rung, state, reason, at: now() })),

    async giveBack(noticeId, rung) {
      const command = new DeleteItemCommand({
        TableName: table.name,
        Key: keyAttributes(claimKey(noticeId, rung)),
        ConditionExpression: '#state = :claimed',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: toItem({ ':claimed': 'claimed' }),
      });
      await reply(table.client.send(command)).catch((error: unknown) => {
        // Nothing to give back: it was settled or is gone.
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
      });
    },
  };
}
