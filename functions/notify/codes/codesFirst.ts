import type { Context, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

type Remaining = Pick<Context, 'getRemainingTimeInMillis'>;
type StreamHandler = (batch: DynamoDBStreamEvent, context: Remaining) => Promise<DynamoDBBatchResponse>;

type Beside = (records: readonly DynamoDBRecord[]) => Promise<void>;

/**
 * A handler with others beside it, each by the mark that the filter of the stream goes by: a table's stream bears two readers, and
 * codes have need of WeChat, and sign-in of text messages, as messages do. Somebody looks at either right now, so they come first;
 * they hold up no message.
 */
export const codesFirst =
  (beside: Readonly<Record<string, Beside>>, handler: StreamHandler): StreamHandler =>
  async ({ Records: records }, context) => {
    const markOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.NewImage?.et?.S ?? '';
    for (const [mark, does] of Object.entries(beside))
      await does(records.filter((one) => markOf(one) === mark));
    return handler({ Records: records.filter((one) => !(markOf(one) in beside)) }, context);
  };
