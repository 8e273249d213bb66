import path from 'node:path';
import * as z from '../../contract/z';
import { ApiEnv } from '../../runtime/env';
import { SeedLevel } from '../town/seed';

const mayBeRates = (text: string): boolean => ApiEnv.shape.RATES.safeParse(text).success;

/** What steers the local stack, from the environment. */
export const Settings = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65535).default(8787),
    DATA_DIR: z.string().min(1).default('.data'),
    SEED: SeedLevel.default('full'),
    /** As for the deployed API, and handed on to it as it is. */
    RATES: z.string().refine(mayBeRates).optional(),
  })
  .transform(({ PORT, DATA_DIR, SEED, RATES }) => ({
    port: PORT,
    dataDir: path.resolve(DATA_DIR),
    seed: SEED,
    rates: RATES,
  }));
export type Settings = z.infer<typeof Settings>;
