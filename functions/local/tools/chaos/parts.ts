import * as z from '../../../contract/z';
import { Plant } from './planted';

/** What a part of the rig that runs by itself is given, as one argument. */
export const PartSettings = z.object({
  part: z.enum(['api', 'readers']),
  /** The environment of the functions; the table in it is asked through the proxy. */
  variables: z.record(z.string(), z.string()),
  dataDir: z.string(),
  port: z.int(),
  /** Where the stream is read, past the proxy: the rig is no test of the engine's own stream. */
  engine: z.url(),
  streamArn: z.string(),
  seed: z.int(),
  plant: Plant.nullable(),
});
export type PartSettings = z.infer<typeof PartSettings>;
