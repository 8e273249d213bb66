import { randomBytes } from 'node:crypto';
import * as z from '../../../contract/z';

/**
 * Faults of the product that are put in on purpose, outside its code, to show that the check finds them: `conditions`
 * writes a step whatever the case has become since, `keys` gives every request a client key of its own.
 */
export const Plant = z.enum(['conditions', 'keys']);
export type Plant = z.infer<typeof Plant>;

type Write = { Put?: Record<string, unknown> & { Item: { sk?: { S?: string } } } };

const isOfStep = (sk: string | undefined): boolean => sk === 'HEAD' || sk?.startsWith('EVENT#') === true;

/** A transaction whose head and event are written without asking what is there. */
export function withoutConditions(operation: string, body: Buffer): Buffer {
  if (operation !== 'TransactWriteItems') return body;
  const asked = JSON.parse(body.toString()) as { TransactItems: Write[] };
  for (const { Put } of asked.TransactItems) {
    if (!Put || !isOfStep(Put.Item.sk?.S)) continue;
    delete Put.ConditionExpression;
    delete Put.ExpressionAttributeNames;
    delete Put.ExpressionAttributeValues;
  }
  return Buffer.from(JSON.stringify(asked));
}

/** The body of a request as if its sender had drawn another key each time it is sent. */
export function withNewKey(body: string): string {
  const asked: unknown = JSON.parse(body);
  if (typeof asked !== 'object' || asked === null || !('key' in asked)) return body;
  return JSON.stringify({ ...asked, key: randomBytes(18).toString('base64url') });
}
