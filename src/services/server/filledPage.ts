import type { Cursor } from '../../../functions/contract/ids';
import type { UnreadableRow } from '../../../functions/contract/case/unreadable';
import type { Answer } from './answer';
import { eachOnce, type ListPage } from './pagedList';

type Ask<R> = (cursor?: Cursor) => Promise<Answer<ListPage<R>>>;

/** Reads on from page to page while `goesOn`; what the last page left open stays in `next`. */
async function readOn<R extends { id: string }>(
  ask: Ask<R>,
  from: Cursor | undefined,
  goesOn: (rows: R[], pages: number) => boolean,
): Promise<Answer<ListPage<R>>> {
  const rows: R[] = [];
  const unreadable: UnreadableRow[] = [];
  let cursor = from;
  for (let pages = 1; ; pages += 1) {
    const answer = await ask(cursor);
    if (!answer.ok) return answer;
    rows.push(...answer.reply.rows);
    unreadable.push(...(answer.reply.unreadable ?? []));
    const { next } = answer.reply;
    if (next === null || !goesOn(rows, pages))
      return { ok: true, reply: { rows: eachOnce(rows), next, unreadable } };
    cursor = next;
  }
}

/** Pages read in a row at most: then somebody presses for more. */
const mostPages = 10;

/**
 * A page on which something stands that is shown here, while there is more: the server leaves out what a person may not
 * see, and a list may show a part of what comes.
 */
export const filledPage =
  <R extends { id: string }>(ask: Ask<R>, isShown: (row: R) => boolean = () => true): Ask<R> =>
  (cursor) =>
    readOn(ask, cursor, (rows, pages) => !rows.some(isShown) && pages < mostPages);
