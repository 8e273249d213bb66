import type { Me } from '../../../functions/contract/session';
import { Doors } from './Doors';
import { Following } from './Following';
import { worksForDesk } from './lists';
import { Waiting } from './Waiting';

/** The day's work: the ways on, what waits, and what others have in hand. */
export function Today({ me, shown }: { me: Me; shown: number }) {
  const { role } = me.acting;
  return (
    <>
      <Doors shown={shown} />
      <Waiting role={role} shown={shown} />
      {!worksForDesk(role) && <Following shown={shown} />}
    </>
  );
}
