import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { CaseId } from '../../functions/contract/ids';
import type { CaseEvent } from '../../functions/domain/case/case';
import { eventKey, headKey } from '../../functions/store/keys/cases';
import { keyAttributes } from '../../functions/store/table/table';
import { seal } from './store';
import type { OpenTable } from './table';

const keyOf = (caseId: CaseId, seq: number | 'head') =>
  keyAttributes(seq === 'head' ? headKey(caseId) : eventKey(caseId, seq));

/** What nobody may do: an attribute of an event, or of the head, is another from now on. */
export async function tamper(
  { client, table }: OpenTable,
  caseId: CaseId,
  seq: number | 'head',
  path: string,
  value: unknown,
): Promise<void> {
  const names = path.split('.');
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: keyOf(caseId, seq),
      UpdateExpression: `SET ${names.map((_, at) => `#n${at}`).join('.')} = :value`,
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: Object.fromEntries(names.map((name, at) => [`#n${at}`, name])),
      ExpressionAttributeValues: marshall({ ':value': value }),
    }),
  );
}

/** The same, with the key that seals in hand: other words stand in a step, sealed as they should be. */
export const reword = (
  opened: OpenTable,
  caseId: CaseId,
  seq: number,
  details: CaseEvent['details'],
): Promise<void> => {
  const { pk, sk } = eventKey(caseId, seq);
  return tamper(opened, caseId, seq, 'text', seal.sealText(JSON.stringify(details), `${pk} ${sk} text`));
};

/** The same: an event, or the head, is there no more. */
export async function takeOut(
  { client, table }: OpenTable,
  caseId: CaseId,
  seq: number | 'head',
): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: table, Key: keyOf(caseId, seq) }));
}
