import { useState } from 'react';
import { staffPages } from '../../../routes';
import { becomes, useOpened } from '../../../services/navigation';
import type { WorkList, WorkPage } from './lists';

/** Where one is in the work: which list, and which case of it is beside. It stands in the address, so that a reload finds it. */
export type Place = { list: WorkList; row: string | undefined };

const linkOf = (page: WorkPage, { list, row }: Place): string =>
  `${staffPages[page].link()}?list=${list}${row === undefined ? '' : `&row=${row}`}`;

/** The place on a page of work, as it was left. */
export function usePlace(page: WorkPage, lists: readonly WorkList[]): [Place, (to: Partial<Place>) => void] {
  const { query } = useOpened();
  const [place, setPlace] = useState<Place>(() => ({
    list: lists.find((list) => list === query.list) ?? lists[0] ?? 'desk',
    row: query.row,
  }));
  return [
    place,
    (to) => {
      const next = { ...place, ...to };
      setPlace(next);
      becomes(linkOf(page, next));
    },
  ];
}
