import type { Answers, AnswersOf } from '../../contract/kinds';
import type { PaperKind } from '../../contract/case/papers';
import type { CaseKind } from '../../contract/words';
import type { CaseEvent } from '../case/case';
import { kinds } from '../kinds';
import type { KindPapers } from '../kinds/kind';
import { paperTable } from './table';

const papersOfKind = <K extends CaseKind, T>(
  { kind, form }: AnswersOf<K>,
  what: (papers: KindPapers<K>, form: AnswersOf<K>['form']) => T,
): T => what(kinds[kind].papers, form);

/**
 * The papers that a step of a case issues, given what came before it. With what has to be brought to somebody comes the
 * form on which they sign for it.
 */
export function issuedBy(event: CaseEvent, events: readonly CaseEvent[], answers: Answers): PaperKind[] {
  const issued = papersOfKind(answers, ({ byCase, byStep }, form) => [
    ...(byCase(event, events, form) ?? byStep[event.word] ?? []),
  ]);
  return issued.some((kind) => paperTable[kind].mustServe) ? [...issued, 'serviceReceipt'] : issued;
}

/** Whether cases of a kind come to have papers that must reach the resident. */
export const servesPapers = (kind: CaseKind): boolean =>
  Object.values(kinds[kind].papers.byStep)
    .flat()
    .some((paper) => paperTable[paper].mustServe);
