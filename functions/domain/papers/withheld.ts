import { fill } from './fill';
import type { PaperCase, PaperOfCase } from './papersOf';

/**
 * Whether a paper says something that may only be kept, because the consent to it was taken back (个人信息保护法 15, 47): whether
 * it would read otherwise without that. Its owner reads it as it was; staff say why they open it.
 */
export function isWithheld(paper: PaperOfCase, about: PaperCase): boolean {
  if (!about.head.marks.includes('sensitiveWithdrawn')) return false;
  const without = fill(paper, { ...about, isWithoutConsented: true });
  return JSON.stringify(without) !== JSON.stringify(fill(paper, about));
}
