import type { Answers } from '../../contract/kinds';
import type { ToComplete } from '../../contract/case/toComplete';
import type { Day } from '../../contract/ids';
import type { CaseHead } from '../case/case';
import { readFrom } from '../kinds';
import { statusRow } from '../kinds/statusRow';

/** While it is looked at what a case is, and while formalities are made up for. */
const isLookedAt = ({ kind, status, marks }: Pick<CaseHead, 'kind' | 'status' | 'marks'>): boolean =>
  marks.includes('formalities') || statusRow(kind, status).step === 'accept';

/**
 * What a case was received without and nobody has asked for yet: what the one materials notice begins with. Once that
 * notice is given it says what is missing, and nothing stands here (法律援助法 43(2): once).
 */
export function toCompleteIn(
  answers: Answers,
  head: Pick<CaseHead, 'kind' | 'status' | 'marks'>,
  today: Day,
): readonly ToComplete[] {
  const isAsked = head.marks.includes('noticed');
  if (isAsked || !isLookedAt(head)) return [];
  return readFrom(answers, (particulars, form) => particulars.toComplete(form, today));
}
