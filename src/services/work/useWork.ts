import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkFilter } from '../../../functions/contract/case/work';
import type { Cursor } from '../../../functions/contract/ids';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { Me } from '../../../functions/contract/people/session';
import { dayAfter } from '../../content/when';
import { useOpen, useTabInFront } from '../device/inSight';
import type { Answer } from '../server/answer';
import type { Call } from '../server/call';
import { usePages, type ListPage, type Paged } from '../server/pagedList';
import { useServer } from '../server/server';
import { unseen } from '../session/unseen';
import { learnCounts } from './counts';
import type { Wanted } from './filter';
import type { WorkPage, WorkView } from './views';

const endpoints = {
  desk: 'deskQueue',
  mine: 'myQueue',
  others: 'othersQueue',
  people: 'peopleQueue',
  handedOver: 'handedOverQueue',
} as const;

/** Whose lists these are: of a person in one of their roles. */
export const whoseWork = ({ personId, acting }: Me): string =>
  `${personId} ${acting.role} ${acting.organisationId ?? ''}`;

type Asked = { whose: string; page: WorkPage; view: WorkView; isFirst: boolean; wanted: Wanted };

const isAnything = (wanted: Wanted): boolean => Object.values(wanted).some((value) => value !== undefined);

/** The day's work in one request: the first view of it and how many all have. */
async function askToday(call: Call, whose: string): Promise<Answer<ListPage<CaseRow>>> {
  const answer = await call('today', {});
  if (!answer.ok) return answer;
  const { counts, waiting, calls, drafts, done, unseen: notices } = answer.reply;
  learnCounts(whose, { ...counts, drafts, done, calls: calls?.rows.length ?? 0 });
  unseen.set(notices);
  return { ok: true, reply: waiting };
}

async function askDone(call: Call, whose: string): Promise<Answer<ListPage<CaseRow>>> {
  const answer = await call('doneToday', {});
  if (answer.ok) learnCounts(whose, { done: answer.reply.count });
  return answer;
}

function filterOf({ view, wanted }: Asked, cursor: Cursor | undefined): WorkFilter {
  const { dueIn, ...rest } = wanted;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...named,
    ...(dueIn && { dueBy: dayAfter(Date.now(), Number(dueIn)) }),
    ...(view.only && { [view.only]: 'yes' as const }),
    ...(cursor ? { cursor } : { count: 'yes' as const }),
  };
}

async function askPage(call: Call, asked: Asked, cursor?: Cursor): Promise<Answer<ListPage<CaseRow>>> {
  const { whose, page, view, isFirst, wanted } = asked;
  if (view.list === 'done') return askDone(call, whose);
  if (page === 'today' && isFirst && !isAnything(wanted) && cursor === undefined)
    return askToday(call, whose);
  const answer = await call(endpoints[view.list], { query: filterOf(asked, cursor) });
  if (answer.ok && answer.reply.count) learnCounts(whose, { [view.list]: answer.reply.count });
  return answer;
}

export type Work = Paged<CaseRow> & {
  /** The list on the screen is not what the server has any more; nothing moves until somebody wants it to. */
  isNewer: boolean;
};

/** A view of the work, page by page as the server has it, with a look now and then whether it has changed. */
export function useWork(
  me: Me,
  page: WorkPage,
  view: WorkView,
  isFirst: boolean,
  wanted: Wanted,
  shown: number,
): Work {
  const { call } = useServer();
  const whose = whoseWork(me);
  const ask = useCallback(
    (cursor?: Cursor) => askPage(call, { whose, page, view, isFirst, wanted }, cursor),
    [call, whose, page, view, isFirst, wanted],
  );
  const pages = usePages(ask, shown);
  const { state } = pages;
  const first = state.at === 'ready' ? state.found.rows : undefined;
  const [isNewer, see] = useNewer(ask, first);
  return {
    ...pages,
    isNewer,
    reload() {
      see();
      pages.reload();
    },
  };
}

/** Until it is first looked whether a list has changed; each time it has not, half as long again, up to the longest. */
const firstMs = 30_000;
const longestMs = 300_000;
const slower = 1.5;

const marks = (rows: readonly CaseRow[]): string[] => rows.map(({ id, updatedAt }) => `${id} ${updatedAt}`);

/** Whether the beginning of a list is another than what is shown. Asked only while the page is in sight, less and less often. */
function useNewer(
  ask: () => Promise<Answer<ListPage<CaseRow>>>,
  rows: readonly CaseRow[] | undefined,
): [boolean, () => void] {
  const isInSight = [useOpen(), useTabInFront()].every(Boolean);
  const shown = rows && marks(rows).join();
  /** What was on the screen when it was found to be old: once that is another, so is the question. */
  const [old, setOld] = useState<string>();
  const isNewer = shown !== undefined && old === shown;
  const now = useRef(rows);
  useEffect(() => {
    now.current = rows;
  });
  const isAsked = isInSight && shown !== undefined && !isNewer;
  useEffect(() => {
    if (!isAsked) return undefined;
    let isWanted = true;
    let wait = firstMs;
    let timer = setTimeout(() => void look(), wait);
    async function look() {
      const answer = await ask();
      if (!isWanted) return;
      const found = answer.ok ? marks(answer.reply.rows) : [];
      const there = marks(now.current ?? []).slice(0, found.length);
      const isLess = answer.ok && answer.reply.next === null && (now.current?.length ?? 0) > found.length;
      if (answer.ok && (isLess || found.join() !== there.join()))
        return setOld(marks(now.current ?? []).join());
      wait = Math.min(wait * slower, longestMs);
      timer = setTimeout(() => void look(), wait);
    }
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ask, isAsked]);
  return [isNewer, () => setOld(undefined)];
}
