import { readerOf } from '../../../domain/standing/reader';
import type { CaseSummary } from '../../../store/cases/headItem';
import { relatedTo } from '../../../work/case/related';
import type { Handlers } from '../../context';
import { showRow } from '../../show/row';

export const related: Pick<Handlers, 'relatedCases'> = {
  relatedCases: async ({ params }, context) => {
    const { actor, now } = context;
    const { samePerson, similar } = await relatedTo(params.caseId, context);
    const shown = (rows: readonly CaseSummary[]) =>
      rows.flatMap((row) => {
        const standing = readerOf(actor, row);
        return standing ? [showRow(row, standing, now)] : [];
      });
    return { samePerson: shown(samePerson), similar: shown(similar) };
  },
};
