import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** What is to become of an item that was written before all of it was sealed, and what it must still be for that. */
export type SealedAnew = {
  set: Record<string, unknown>;
  remove: readonly string[];
  was: Record<string, AttributeValue>;
};
