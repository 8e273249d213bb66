import type { NoticeKind } from '../../contract/words';
import type { Templates } from '../../runtime/env';

/**
 * The kinds a resident is asked about, the weightiest first: what answers them, and what they lose a right by not
 * knowing. The rest is told in the inbox and wherever an earlier consent is left.
 */
const asked: readonly NoticeKind[] = [
  'answered',
  'decision',
  'materialsRequested',
  'dueSoon',
  'mandateAsked',
  'message',
  'assigned',
];

/** WeChat takes so many templates in one question. */
const atMost = 5;

/** One question takes templates of one sort alone (20002). */
const sorts = ['longTerm', 'once'] as const;

/**
 * The templates to ask consent for, of those that are set up: all of the sort that covers more of the kinds above, the
 * long-term ones when both cover as many, because one yes to them lasts. Kinds may share a template, which leaves room
 * for kinds further down.
 */
export function askedTemplates(templates: Templates): string[] {
  const bySort = sorts.map((sort) => asked.flatMap((kind) => templates[kind]?.[sort] ?? []));
  const widest = bySort.reduce((best, ids) => (ids.length > best.length ? ids : best));
  return [...new Set(widest)].slice(0, atMost);
}
