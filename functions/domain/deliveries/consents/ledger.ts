import type { Instant } from '../../../contract/ids';

/**
 * What a person answered about a template: as the phone reports it (`tap`), or as WeChat's event says it of the same
 * dialog (`popup`). The word is WeChat's, kept as it came.
 */
export type Answer = { from: 'tap' | 'popup'; id: string; word: string; at: Instant };

/** What is known of one person's consent to one template. */
export type Ledger = {
  /** Messages that a one-time template is still good for. */
  left: number;
  /** The last yes or no; a long-term template goes by it alone. Null before there was one. */
  standing: { yes: boolean; at: Instant } | null;
  /** Nothing that was agreed to until then counts any more. */
  voidedAt: Instant | null;
  /** The latest, in the order in which they were heard. */
  answers: readonly Answer[];
  /** Notices that have taken a consent. */
  spent: readonly { noticeId: string; at: Instant }[];
};

export const emptyLedger: Ledger = { left: 0, standing: null, voidedAt: null, answers: [], spent: [] };

/** `accept`, and WeChat's newer ways of it: with a sound, with a banner. */
export const saysYes = (word: string): boolean => word.startsWith('accept');

/**
 * A refusal. `ban` (WeChat has barred the template), `filter` (another of the same title was asked about in its place)
 * and words of a newer WeChat are neither yes nor no.
 */
export const saysNo = (word: string): boolean => word === 'reject';

/** The standing after one more yes or no; the later of the two, by when it was said. */
export function standingAfter(
  before: Ledger['standing'],
  { yes, at }: { yes: boolean; at: Instant },
): Ledger['standing'] {
  return before && before.at > at ? before : { yes, at };
}
