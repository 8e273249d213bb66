import type { EarlierSteps } from '../../../../functions/contract/case/earlierSteps';
import type { CaseId } from '../../../../functions/contract/ids';
import type { CaseView } from '../../../../functions/contract/case/views';

/** Steps of a case that were fetched since it was read: those before one. */
export type Page = { caseId: CaseId; before: number; steps: EarlierSteps };

/** The first step from which all that follow are on the page or were fetched; undefined where all are. */
function knownFrom({ earlier }: CaseView, pages: readonly Page[]): number | undefined {
  let from = earlier;
  while (from !== undefined) {
    const first = from;
    const page = pages.find(({ before, steps }) => before >= first && (steps.earlier ?? 1) < first);
    if (!page) return first;
    from = page.steps.earlier ?? undefined;
  }
  return undefined;
}

/** Of several with one name the last. */
function once<T>(all: readonly T[], name: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [name(one), one])).values()];
}

/** A case with the steps that were fetched since it was read, and what came with them. */
export function withEarlier(found: CaseView, fetched: readonly Page[]): CaseView {
  const { earlier, ...rest } = found;
  const pages = fetched.filter(({ caseId }) => caseId === found.state.id);
  if (earlier === undefined || pages.length === 0) return found;
  const parts = [...pages.map(({ steps }) => steps), found];
  const from = knownFrom(found, pages);
  return {
    ...rest,
    timeline: once(
      parts.flatMap(({ timeline }) => timeline),
      ({ seq }) => String(seq),
    ).sort((a, b) => a.seq - b.seq),
    ended: once(
      parts.flatMap(({ ended }) => ended),
      ({ clock, endedAt }) => `${clock} ${endedAt}`,
    ).sort((a, b) => (a.endedAt < b.endedAt ? -1 : 1)),
    files: once(
      parts.flatMap(({ files }) => files),
      ({ id }) => id,
    ),
    brokenAt: parts.map(({ brokenAt }) => brokenAt).find((seq) => seq !== null) ?? null,
    ...(from !== undefined && { earlier: from }),
  };
}
