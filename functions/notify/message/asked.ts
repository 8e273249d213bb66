import type { NoticeKind } from '../../contract/words';

/**
 * The kinds a resident is asked about, the weightiest first. WeChat takes five templates in one question, and each
 * service needs several of these; the rest is told in the inbox and wherever an earlier consent is left.
 */
const asked: readonly NoticeKind[] = ['answered', 'decision', 'materialsRequested', 'message', 'assigned'];

/** The templates to ask consent for, of those that are set up. */
export const askedTemplates = (templates: Partial<Record<NoticeKind, string>>): string[] => [
  ...new Set(asked.flatMap((kind) => templates[kind] ?? [])),
];
