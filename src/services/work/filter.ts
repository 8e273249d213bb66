import { useState } from 'react';
import { WorkFilter } from '../../../functions/contract/case/work';
import * as z from '../../../functions/contract/z';
import { kept } from '../device/storage';

/** Which lines of a list are wanted, as somebody set it; `dueIn` days from today on. */
export const Wanted = WorkFilter.omit({
  cursor: true,
  count: true,
  fresh: true,
  overdue: true,
  dueBy: true,
}).extend({
  dueIn: z.enum(['0', '2', '6']).optional(),
});
export type Wanted = z.infer<typeof Wanted>;

const place = (whose: string) => kept(`work-filter ${whose}`, Wanted);

/** What somebody wants to see of their lists, kept on this device for them in this role. No word of a case is in it. */
export function useWanted(whose: string): [Wanted, (wanted: Wanted) => void] {
  const [wanted, setWanted] = useState<Wanted>(() => place(whose).read() ?? {});
  return [
    wanted,
    (next) => {
      place(whose).write(next);
      setWanted(next);
    },
  ];
}
