import { useEffect, useState } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { useServer } from '../server/server';

/** How it stands with one whom somebody helps: their open cases, those that wait for them first; null: it did not come. */
export type HelpedNow = { leave: HelpingView; rows: readonly CaseRow[] | null };

/** Those that wait for the resident first, then by their next date. */
function urgency({ holder, nextDate }: CaseRow): string {
  return `${holder.at === 'resident' ? 0 : 1} ${nextDate?.at ?? '9'}`;
}

/**
 * How it stands with each of those whom somebody helps, each asked for by the leave they gave; undefined as long as that is
 * not known of all. Nothing of it is kept.
 */
export function useHelpedNow(received: readonly HelpingView[]): readonly HelpedNow[] | undefined {
  const { callFor } = useServer();
  const [found, setFound] = useState<readonly HelpedNow[]>();
  useEffect(() => {
    let isWanted = true;
    const of = async (leave: HelpingView): Promise<HelpedNow> => {
      const answer = await callFor(leave.id)('myCases', { query: {} });
      if (!answer.ok) return { leave, rows: null };
      const open = answer.reply.rows.filter(({ holder }) => holder.at !== 'nobody');
      return { leave, rows: open.sort((one, other) => (urgency(one) < urgency(other) ? -1 : 1)) };
    };
    void Promise.all(received.map(of)).then((all) => isWanted && setFound(all));
    return () => {
      isWanted = false;
    };
  }, [callFor, received]);
  return found;
}
