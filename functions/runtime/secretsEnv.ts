import * as z from '../contract/z';
import { byTemplate, forOtherPlaces } from './variable';

/** Which secrets a function reads (`startedBy.ts`). */
export const SecretsEnv = z.object({
  SECRETS: byTemplate(
    z
      .string()
      .default('')
      .transform((list) => list.split(',').filter(Boolean)),
    'which secrets it reads, and may read: names with commas. Without, what is in them is in the environment itself',
  ),
  SECRETS_ENDPOINT: forOtherPlaces(
    z.url({ protocol: /^https?$/ }).optional(),
    "another service than AWS's own",
  ),
});
