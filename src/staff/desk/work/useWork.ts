import { useCallback } from 'react';
import type { Cursor } from '../../../../functions/contract/ids';
import type { CaseRow } from '../../../../functions/contract/case/views';
import { filledPage } from '../../../services/server/filledPage';
import { usePages, type Paged } from '../../../services/server/pagedList';
import { useServer } from '../../../services/server/server';
import type { WorkList } from './lists';

const endpoints = { desk: 'deskQueue', mine: 'myQueue', others: 'handled' } as const;

const isOthers = ({ holder }: CaseRow): boolean => holder.at !== 'person';

/** A list of work, page by page, the most urgent first as the server has it. */
export function useWork(list: WorkList, shown: number): Paged<CaseRow> {
  const { call } = useServer();
  const ask = useCallback(
    (cursor?: Cursor) =>
      filledPage<CaseRow>(
        (from) => call(endpoints[list], { query: from === undefined ? {} : { cursor: from } }),
        list === 'others' ? isOthers : undefined,
      )(cursor),
    [call, list],
  );
  return usePages(ask, shown);
}
