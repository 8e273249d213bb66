import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { errorFields, type Log } from '../runtime/log';
import { arrivalsIn } from './arrivals';
import { receive, type ReceiveFileDeps } from './receive';

export type ReceiveDeps = ReceiveFileDeps & { log: Log };

/** Attends to what has come to the bucket, as its queue brings it; what fails comes again. */
export function createReceiveHandler({ log, ...receiving }: ReceiveDeps) {
  return async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of Records) {
      try {
        for (const arrival of arrivalsIn(body))
          log('file_checked', { became: await receive(arrival, receiving) });
      } catch (error) {
        log('file_failed', errorFields(error));
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
