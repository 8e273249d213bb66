import type { NoticeKind } from '../../contract/words';

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

/**
 * The templates to ask consent for, of those that are set up. Kinds may share a template, which leaves room for kinds
 * further down.
 */
export const askedTemplates = (templates: Partial<Record<NoticeKind, string>>): string[] =>
  [...new Set(asked.flatMap((kind) => templates[kind] ?? []))].slice(0, atMost);
