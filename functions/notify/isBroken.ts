import * as z from '../contract/z';
import { BrokenItem } from '../store/table/readItem';
import { SealBroken } from '../store/seal/seal';

/** What is stored is not what it should be, and no later try will change that. */
export const isBroken = (error: unknown): boolean =>
  error instanceof BrokenItem || error instanceof SealBroken || error instanceof z.ZodError;
