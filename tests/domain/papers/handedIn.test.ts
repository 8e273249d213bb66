import type { CaseEvent } from '../../../functions/domain/case/case';
import { fill } from '../../../functions/domain/papers/fill';
import { paperCase, papersOf } from '../../../functions/domain/papers/papersOf';
import { lived } from '../../papers/samples';

/** What stands below each paper of a refused application that was handed in so, by its kind. */
function footersOf(by: Partial<CaseEvent['by']>): Record<string, string> {
  const { head, events } = lived('legalAid', 'startReview', 'refuse');
  const [first, ...others] = events;
  if (!first) throw new Error('a case without its filing');
  const about = paperCase(head, [{ ...first, by: { ...first.by, ...by } }, ...others]);
  return Object.fromEntries(
    papersOf(about, head.updatedAt).map((paper) => [paper.kind, fill(paper, about).footer.join('')]),
  );
}

test('an application that somebody handed in in another’s stead says who; what the office writes does not', () => {
  const footers = footersOf({ standing: 'helper', name: '白玉兰' });
  expect(footers['aidApplication']).toContain('由白玉兰（当事人请来帮忙的人）代为提交');
  expect(footers['refusal']).not.toContain('代为提交');
});

test('one that was written down beside them names who wrote it, and for which office', () => {
  const consent = { words: '2026-11' as const, follows: false };
  const through = {
    personId: 'p'.repeat(25),
    name: '郭淑芬',
    organisationName: '集宁区公共法律服务中心',
    consent,
  };
  const footers = footersOf({ through });
  expect(footers['aidApplication']).toContain('由集宁区公共法律服务中心的郭淑芬当面代写、代交');
  expect(footers['refusal']).not.toContain('郭淑芬');
});

test('what somebody hands in themselves says nothing of anybody', () => {
  for (const footer of Object.values(footersOf({}))) expect(footer).not.toMatch(/代为提交|代写/);
});
