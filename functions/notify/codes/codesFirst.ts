import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

type Remaining = Pick<Context, 'getRemainingTimeInMillis'>;
type StreamHandler = (batch: DynamoDBStreamEvent, context: Remaining) => Promise<DynamoDBBatchResponse>;

/** By the attribute that the filter of the stream goes by. */
const isCode = ({ dynamodb }: DynamoDBRecord): boolean => dynamodb?.NewImage?.et?.S === 'code';

/**
 * A handler with another beside it for codes: a table's stream bears two readers, and codes have need of WeChat, as
 * messages do. Somebody looks at a code right now, so codes come first; they hold up no message.
 */
export const codesFirst =
  (drawCodes: (records: readonly DynamoDBRecord[]) => Promise<void>, handler: StreamHandler): StreamHandler =>
  async ({ Records: records }, context) => {
    await drawCodes(records.filter(isCode));
    return handler({ Records: records.filter((record) => !isCode(record)) }, context);
  };
