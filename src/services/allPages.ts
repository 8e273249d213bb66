import type { Cursor } from '../../functions/contract/ids';
import type { UnreadableRow } from '../../functions/contract/unreadable';
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

/** More pages than anyone has in hand at once. */
const mostPages = 10;

/** A list read to its end, to be put in another order; `next` is left when even this was not all. */
export const allPages = <R extends { id: string }>(ask: Ask<R>) =>
  readOn(ask, undefined, (_, pages) => pages < mostPages);

/** A page that is not empty while there is more: the server leaves out what a person may not see. */
export const filledPage =
  <R extends { id: string }>(ask: Ask<R>): Ask<R> =>
  (cursor) =>
    readOn(ask, cursor, (rows) => rows.length === 0);
