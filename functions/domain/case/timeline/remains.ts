import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../contract/record/canonical';
import { Digest } from '../../../contract/ids';
import * as z from '../../../contract/z';
import type { CaseEvent } from '../case';
import { withoutText } from './digest';

/**
 * Digest of what is left of the steps before one that erases, where their digests covered the text itself: who, when and
 * what stays proved by it. Null where there are none.
 */
export function remainsOf(events: readonly CaseEvent[], erasedBySeq: number): Digest | null {
  const left = events
    .filter(({ seq, said }) => seq < erasedBySeq && said === undefined)
    .map(({ digest, ...event }) => ({ ...withoutText(event), digest }));
  return left.length === 0 ? null : createHash('sha256').update(canonicalJson(left)).digest('hex');
}

const Erasing = z.object({ remains: Digest.nullable().default(null) });

/** The same, as the step that erased wrote it down. */
export const remainsIn = ({ details }: CaseEvent): Digest | null =>
  Erasing.safeParse(details).data?.remains ?? null;
