import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from '../contract/z';
import { errorFields, type Log } from '../runtime/log';
import { receive, type Arrival, type ReceiveFileDeps } from './receive';

/** What S3 says of new objects (`s3:ObjectCreated:*`); a test message of its own has no records. */
const Told = z.object({
  Records: z
    .array(
      z.object({
        s3: z.object({
          object: z.object({
            // As in a form: blanks are plus signs.
            key: z.string().transform((key) => decodeURIComponent(key.replaceAll('+', ' '))),
            versionId: z.string(),
          }),
        }),
      }),
    )
    .default([]),
});

/** The arrivals in a message from the bucket. @throws Error when it is none */
const arrivalsIn = (body: string): Arrival[] =>
  Told.parse(JSON.parse(body)).Records.map(({ s3: { object } }) => ({
    key: object.key,
    version: object.versionId,
  }));

export type ReceiveDeps = ReceiveFileDeps & { log: Log };

/** Attends to what has come to the bucket, as its queue brings it; what fails comes again. */
export function createReceiveHandler({ log, ...deps }: ReceiveDeps) {
  return async ({ Records }: Pick<SQSEvent, 'Records'>): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const { messageId, body } of Records) {
      try {
        for (const arrival of arrivalsIn(body)) log('file_checked', { became: await receive(arrival, deps) });
      } catch (error) {
        log('file_failed', errorFields(error));
        batchItemFailures.push({ itemIdentifier: messageId });
      }
    }
    return { batchItemFailures };
  };
}
