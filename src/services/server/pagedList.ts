import { useCallback, useState } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { UnreadableRow } from '../../../functions/contract/case/unreadable';
import type { Answer } from './answer';
import type { LastSeen } from './lastSeen';
import { useReading, type Loaded } from './useReading';

export type ListPage<R> = {
  rows: R[];
  next: Cursor | null;
  /** What stands in the place of lines that cannot be shown. */
  unreadable?: UnreadableRow[] | undefined;
};

/** Rows beyond the first page, and whether there are more still. */
type Later<R> = ListPage<R> & { at: 'idle' | 'loading' | 'failed' };

export type Rows<R> = { rows: R[]; unreadable: UnreadableRow[]; more: 'none' | Later<R>['at'] };

export type Paged<R> = { state: Loaded<Rows<R>>; reload: () => void; loadMore: () => void };

/** A row that moved while the pages were read comes with two of them: it stands once, as it was read last. */
export const eachOnce = <R extends { id: string }>(rows: readonly R[]): R[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

const idsOf = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));

/**
 * A list read page by page. When the page comes back into sight its beginning is read again; what was scrolled to
 * stays, so that nobody loses their place.
 */
export function usePages<R extends { id: string }>(
  ask: (cursor?: Cursor) => Promise<Answer<ListPage<R>>>,
  shown: number,
  memory?: LastSeen<ListPage<R>>,
): Paged<R> {
  const askFirst = useCallback(() => ask(), [ask]);
  const { state, reload } = useReading(askFirst, shown, memory && { memory });
  const [later, setLater] = useState<Later<R> | null>(null);

  if (state.at !== 'ready') return { state, reload, loadMore: () => undefined };

  const { found: first, isOld = false, seen } = state;
  const { rows, next, at, unreadable = [] } = later ?? { rows: [], next: first.next, at: 'idle' };

  async function loadMore(): Promise<void> {
    if (next === null || at === 'loading') return;
    setLater({ rows, next, unreadable, at: 'loading' });
    const answer = await ask(next);
    if (answer.ok) {
      const { rows: more, next: further, unreadable: others = [] } = answer.reply;
      const all = [...unreadable, ...others];
      setLater({ rows: eachOnce([...rows, ...more]), next: further, unreadable: all, at: 'idle' });
    } else setLater({ rows, next, unreadable, at: 'failed' });
  }

  const atFirst = idsOf(first.rows);
  const found: Rows<R> = {
    rows: [...first.rows, ...rows.filter(({ id }) => !atFirst.has(id))],
    unreadable: [...(first.unreadable ?? []), ...unreadable],
    more: next === null ? 'none' : at,
  };
  return {
    state: { at: 'ready', found, isOld, ...(seen !== undefined && { seen }) },
    reload() {
      setLater(null);
      reload();
    },
    loadMore: () => void loadMore(),
  };
}
