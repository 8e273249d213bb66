import type { PaperView } from '../../contract/case/papers';
import type { PaperCase, PaperOfCase } from '../../domain/papers/papersOf';
import { serviceOf } from '../../domain/papers/service';
import { paperTable } from '../../domain/papers/table';

/** One line of the list of papers. */
export const showPaper = (paper: PaperOfCase, about: PaperCase): PaperView => {
  const { id, kind, at, event } = paper;
  return {
    id,
    kind,
    at,
    title: paperTable[kind].title,
    isDraft: event === null,
    service: serviceOf(paper, about),
  };
};
