import type { CaseView } from '../../../../functions/contract/case/views';

/** The steps in an unbroken row up to the last: what a list of them shows. Those from further back stand elsewhere on the page. */
export const inARow = ({ timeline, earlier = 1 }: Pick<CaseView, 'timeline' | 'earlier'>) =>
  timeline.filter(({ seq }) => seq >= earlier);
