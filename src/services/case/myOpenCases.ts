import { useEffect, useState } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import { useServer } from '../server/server';
import { askMyCases } from './myCases';

/** One's own open cases, the latest; none as long as they have not come. */
export function useOpenCases(): readonly CaseRow[] {
  const { call } = useServer();
  const [rows, setRows] = useState<readonly CaseRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    void askMyCases(call).then((answer) => {
      if (isWanted && answer.ok) setRows(answer.reply.rows.filter(({ holder }) => holder.at !== 'nobody'));
    });
    return () => {
      isWanted = false;
    };
  }, [call]);
  return rows;
}
