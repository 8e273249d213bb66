import type { Today, WorkCount } from '../../../functions/contract/case/work';
import { watched } from '../device/watched';
import type { WorkView } from './views';

type Counts = Today['counts'] & {
  /** How much was brought on today. */
  done?: number;
  /** How many decisions wait for a signature, came back, or are written. */
  drafts?: Today['drafts'];
  /** How many residents no message has reached, on the first page of them. */
  calls?: number;
};

/** How many stand in each list, of whoever acts in whichever role: what was asked for brings it, nobody asks for it alone. */
const known = watched<{ whose: string; counts: Counts }>({ whose: '', counts: {} });

export const workCounts = { ...known };

/** What a reply said of the lists of somebody. */
export function learnCounts(whose: string, learnt: Counts): void {
  const before = known.read();
  known.set({ whose, counts: { ...(before.whose === whose ? before.counts : {}), ...learnt } });
}

const ofList = ({ all, fresh, overdue }: WorkCount, only: WorkView['only']): number | undefined => {
  if (only === undefined) return all;
  return only === 'fresh' ? fresh : overdue;
};

/** How many a view has, as far as that is known. */
export function countOf({ list, only }: WorkView, counts: Counts): number | undefined {
  if (list === 'done') return counts.done;
  const count = counts[list];
  return count && ofList(count, only);
}
