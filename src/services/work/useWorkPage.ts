import { useState } from 'react';
import type { DraftCounts } from '../../../functions/contract/case/drafts';
import type { WorkCount } from '../../../functions/contract/case/work';
import type { Me } from '../../../functions/contract/people/session';
import { becomes, useOpened } from '../navigation';
import { useWatched } from '../device/watched';
import { countOf, workCounts } from './counts';
import { useWanted, type Wanted } from './filter';
import { useWork, whoseWork, type Work } from './useWork';
import { viewsOf, type WorkPage, type WorkView } from './views';

/** Where one is in the work: which view, and which case of it the keyboard stands on. */
type Place = { view: WorkView['id']; row: string | undefined };

export type WorkHere = {
  work: Work;
  views: readonly { view: WorkView; count: number | undefined }[];
  view: WorkView;
  row: string | undefined;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  /** Shows another view, or stands on another case. The address keeps it, so that a reload finds it. */
  go: (to: Partial<Place>) => void;
  /** How many of the list stand at which step, as far as one may know. */
  statuses: WorkCount['statuses'];
  /** How many residents have to be phoned; absent where that is not known. */
  calls: number | undefined;
  /** How many decisions wait for a signature, came back, or are written; absent where that is not known. */
  drafts: DraftCounts | undefined;
};

/** A page of work: its views with how many each has, and what is shown of the one that is open. `link`: the page's own address. */
export function useWorkPage(me: Me, page: WorkPage, shown: number, link: string): WorkHere {
  const views = viewsOf(page, me.acting.role);
  const { query } = useOpened();
  const whose = whoseWork(me);
  const [wanted, want] = useWanted(`${whose} ${page}`);
  const [place, setPlace] = useState<Place>(() => ({
    view: views.find(({ id }) => id === query['view'])?.id ?? views[0].id,
    row: query['row'],
  }));
  const view = views.find(({ id }) => id === place.view) ?? views[0];
  const work = useWork(me, page, view, view === views[0], wanted, shown);
  const known = useWatched(workCounts);
  const counts = known.whose === whose ? known.counts : {};
  return {
    work,
    views: views.map((one) => ({ view: one, count: countOf(one, counts) })),
    view,
    row: place.row,
    wanted,
    want,
    go(to) {
      const next = { ...place, ...to };
      setPlace(next);
      becomes(`${link}?view=${next.view}${next.row === undefined ? '' : `&row=${next.row}`}`);
    },
    statuses: view.list === 'done' ? undefined : counts[view.list]?.statuses,
    calls: counts.calls,
    drafts: counts.drafts,
  };
}
