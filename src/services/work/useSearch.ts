import { useCallback, useState } from 'react';
import { ungrouped } from '../../../functions/contract/characters';
import { IdNumber } from '../../../functions/contract/numbers/idNumber';
import type { Day } from '../../../functions/contract/ids';
import { typedCaseId } from '../../../functions/contract/numbers/caseNumber';
import { Lookup } from '../../../functions/contract/deeds/sensitive';
import { limits } from '../../../functions/contract/limits';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { CaseKind } from '../../../functions/contract/words';
import { findWords, type HitBy } from '../../content/staff/find';
import { clockAt } from '../../content/when';
import type { Answer } from '../server/answer';
import type { Call } from '../server/call';
import { filledPage } from '../server/filledPage';
import { eachOnce, type ListPage } from '../server/pagedList';
import { useServer } from '../server/server';

/** A case that was found, and by what. */
export type Hit = { id: string; row: CaseRow; by: readonly HitBy[] };

/** What was looked for: as it was typed, of which kind alone, and filed since which day. */
export type Sought = { text: string; kind: CaseKind | undefined; since: Day | undefined };

type Found = { hits: readonly Hit[]; more: 'none' | 'idle' | 'loading' | 'failed'; sought: Sought };
type State =
  | { at: 'typing' }
  | { at: 'unclear'; says: string }
  | { at: 'loading' }
  | { at: 'ready'; found: Found }
  | { at: 'failed'; problem: { detail: string } };

const hitsOf = (rows: readonly CaseRow[], by: HitBy): Hit[] =>
  rows.map((row) => ({ id: row.id, row, by: [by] }));

/** A page of what is found: a whole phone or ID number by looking it up, everything else by searching. */
const asking =
  (call: Call, { text, kind, since }: Sought) =>
  async (cursor?: string): Promise<Answer<ListPage<Hit>>> => {
    for (const by of ['phone', 'idNumber'] as const) {
      const number = Lookup.safeParse({ by, value: text, ...(cursor && { cursor }) });
      if (!number.success) continue;
      const answer = await call('findCases', { body: number.data });
      if (!answer.ok) return answer;
      const rows = answer.reply.rows.filter(
        (row) =>
          (kind === undefined || row.kind === kind) &&
          (since === undefined || clockAt(row.filedAt).day >= since),
      );
      return { ok: true, reply: { rows: hitsOf(rows, by), next: answer.reply.next } };
    }
    const answer = await call('searchCases', {
      body: { text, ...(kind && { kind }), ...(since && { since }), ...(cursor && { cursor }) },
    });
    if (!answer.ok) return answer;
    const { hits, next } = answer.reply;
    return { ok: true, reply: { rows: hits.map((hit) => ({ id: hit.row.id, ...hit })), next } };
  };

/** What is wrong with a number that was typed whole, so that nobody is asked for it; undefined for everything else. */
function wrongIn(text: string): string | undefined {
  const number = typedCaseId(text);
  if ('wrong' in number && number.wrong === 'checkDigit') return findWords.wrongNumber;
  const isIdNumber = /^\d{17}[\dX]$/.test(ungrouped(text));
  return isIdNumber && !IdNumber.safeParse(text).success ? findWords.wrongIdNumber : undefined;
}

/** Searching inside one's own organisation; what is typed stays on this screen. */
export function useSearch() {
  const { call } = useServer();
  const [state, setState] = useState<State>({ at: 'typing' });
  const [next, setNext] = useState<string | null>(null);

  const search = useCallback(
    async (sought: Sought): Promise<readonly Hit[]> => {
      const text = sought.text.trim();
      if (text === '') {
        setState({ at: 'typing' });
        return [];
      }
      const wrong = wrongIn(text);
      if (wrong !== undefined) {
        setState({ at: 'unclear', says: wrong });
        return [];
      }
      setState({ at: 'loading' });
      const answer = await filledPage(asking(call, { ...sought, text }))();
      if (!answer.ok) {
        const { problem } = answer;
        setState(
          problem.code === 'invalid_input'
            ? { at: 'unclear', says: findWords.tooCommon }
            : { at: 'failed', problem },
        );
        return [];
      }
      const { rows, next: further } = answer.reply;
      setNext(further);
      setState({
        at: 'ready',
        found: { hits: rows, more: further === null ? 'none' : 'idle', sought: { ...sought, text } },
      });
      return rows;
    },
    [call],
  );

  async function loadMore(): Promise<void> {
    if (state.at !== 'ready' || next === null || state.found.more === 'loading') return;
    const { hits, sought } = state.found;
    setState({ at: 'ready', found: { hits, sought, more: 'loading' } });
    const answer = await filledPage(asking(call, sought))(next);
    if (!answer.ok) return setState({ at: 'ready', found: { hits, sought, more: 'failed' } });
    setNext(answer.reply.next);
    const more = answer.reply.next === null ? 'none' : 'idle';
    setState({ at: 'ready', found: { hits: eachOnce([...hits, ...answer.reply.rows]), sought, more } });
  }

  return { state, search, loadMore: () => void loadMore(), mostLetters: limits.search };
}
