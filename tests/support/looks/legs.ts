import { filing } from './filing';
import { helping, together } from './helping';
import { cases, gallery, mine, visitor, type Leg } from './tour';

export type { Leg };

/** All that a resident meets. */
export const legs: readonly Leg[] = [gallery, visitor, mine, helping, together, cases, ...filing];
