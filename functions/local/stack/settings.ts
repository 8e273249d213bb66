import path from 'node:path';
import * as z from '../../contract/z';
import { ApiEnv } from '../../runtime/env';
import { SeedLevel } from '../town/seed';

const mayBeRates = (text: string): boolean => ApiEnv.shape.RATES.safeParse(text).success;

/** What steers the local stack, from the environment; printed into ../README.md by `npm run settings`. */
export const stackVariables = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(8787)
    .describe(
      "the one port of the API, the app and the local pages; loopback only, as is the file store's own free port",
    ),
  DATA_DIR: z
    .string()
    .min(1)
    .default('.data')
    .describe(
      'database, files, secrets, log, stream positions, dead letters, what the stand-ins remember; kept between starts',
    ),
  SEED: SeedLevel.default('full').describe(
    '`full`, `people` (no cases) or `areas` (areas and organisations only)',
  ),
  RATES: z
    .string()
    .refine(mayBeRates)
    .optional()
    .describe(
      'how many requests of each sort one person may make, as for the deployed API, and handed on to it as it is',
    ),
});

export const Settings = stackVariables.transform(({ PORT, DATA_DIR, SEED, RATES }) => ({
  port: PORT,
  dataDir: path.resolve(DATA_DIR),
  seed: SEED,
  rates: RATES,
}));
export type Settings = z.infer<typeof Settings>;
