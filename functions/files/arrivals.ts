import * as z from '../contract/z';
import type { Arrival } from './receive';

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
export const arrivalsIn = (body: string): Arrival[] =>
  Told.parse(JSON.parse(body)).Records.map(({ s3: { object } }) => ({
    key: object.key,
    version: object.versionId,
  }));
