import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { CaseId, Instant, PersonId } from '../../contract/ids';
import type { Scene } from '../../contract/numbers/scene';
import { limits } from '../../contract/limits';
import { codeItem, type CodeRow } from '../codes/codeItem';
import { newWrite } from '../codes/codes';
import { allJoined, joinedKey, joiningKey } from '../keys/joinings';
import { codeKey } from '../keys/people';
import type { Seal } from '../seal/seal';
import { moment } from '../table/attributes';
import { deleteItems } from '../table/deleteItems';
import { wholeList } from '../table/list';
import { getItem, keyAttributes, toItem, type Table } from '../table/table';
import { transact } from '../table/transact';
import { joiningItem, lineItem, readJoining, readLine, type JoinedLine, type Joining } from './joiningItem';

const consistently = { ConsistentRead: true };

/** One use of a code, as part of the step by which somebody joins: refused when it is ended, over, another, or used up. */
export const useItem = (TableName: string, caseId: CaseId, scene: Scene, now: Instant): TransactWriteItem => {
  const said = { ':scene': scene, ':now': moment(now), ':most': limits.together - 1, ':one': 1 };
  return {
    Update: {
      TableName,
      Key: keyAttributes(joiningKey(caseId)),
      UpdateExpression: 'SET #uses = #uses + :one',
      ConditionExpression: '#scene = :scene AND #expiresAt > :now AND #uses < :most',
      ExpressionAttributeNames: { '#scene': 'scene', '#expiresAt': 'expiresAt', '#uses': 'uses' },
      ExpressionAttributeValues: toItem(said),
    },
  };
};

/** Who joined, or left, as part of the step: the line of a petition that became somebody's own goes. */
export const lineItems = (
  TableName: string,
  { put, gone }: { put: readonly JoinedLine[]; gone: readonly JoinedLine[] },
): TransactWriteItem[] => [
  ...put.map((line) => ({ Put: { TableName, Item: lineItem(line) } })),
  ...gone.map(({ personId, filedAt, caseId }) => ({
    Delete: { TableName, Key: keyAttributes(joinedKey(personId, filedAt, caseId)) },
  })),
];

/** How others come to a petition: the one code there is for it at a time, and who came by one. Every reading sees the latest writing. */
export function createJoinings(table: Table, seal: Seal, now: () => Instant) {
  const stored = async (caseId: CaseId): Promise<Joining | null> => {
    const item = await getItem(table, joiningKey(caseId), consistently);
    return item ? readJoining(item, seal) : null;
  };
  const withoutCode = (scene: Scene): TransactWriteItem => ({
    Delete: { TableName: table.name, Key: keyAttributes(codeKey(scene)) },
  });

  return {
    /** The code there is now; null: none, or it is over. How often it was used is not looked at. */
    async of(caseId: CaseId): Promise<Joining | null> {
      const found = await stored(caseId);
      return found && found.expiresAt > now() ? found : null;
    },

    /** Puts a code in the place of any there was, which opens nothing from then on. */
    async put(joining: Joining, code: CodeRow): Promise<void> {
      const before = await stored(joining.caseId);
      await transact(
        table,
        [
          { Put: { TableName: table.name, Item: joiningItem(joining, seal) } },
          {
            Put: { TableName: table.name, Item: codeItem(code, newWrite()) },
          },
          ...(before && before.scene !== joining.scene ? [withoutCode(before.scene)] : []),
        ],
        'joining',
      );
    },

    /** Ends the code of a petition; nothing happens where there is none. */
    async end(caseId: CaseId): Promise<void> {
      const found = await stored(caseId);
      if (!found) return;
      await transact(
        table,
        [
          withoutCode(found.scene),
          { Delete: { TableName: table.name, Key: keyAttributes(joiningKey(caseId)) } },
        ],
        'endJoining',
      );
    },

    /** What somebody joined, newest first, what they left among it. */
    async joinedBy(personId: PersonId): Promise<JoinedLine[]> {
      const items = await wholeList(
        table,
        { hash: { name: 'pk', value: allJoined(personId) }, order: 'descending' },
        consistently,
      );
      return items.map((item) => readLine(item, personId));
    },

    /** That somebody joined a petition is forgotten with what was written in it. */
    forget: (lines: readonly Pick<JoinedLine, 'personId' | 'filedAt' | 'caseId'>[]): Promise<void> =>
      deleteItems(
        table,
        lines.map(({ personId, filedAt, caseId }) => joinedKey(personId, filedAt, caseId)),
      ),
  };
}
