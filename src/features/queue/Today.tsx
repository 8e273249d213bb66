import type { Me } from '../../../functions/contract/people/session';
import { Further } from './Further';
import { WorkList } from './WorkList';

/** The day's work on a phone: the cases first, everything else below. */
export const Today = ({ me, shown }: { me: Me; shown: number }) => (
  <>
    <WorkList me={me} page="today" shown={shown} />
    <Further me={me} />
  </>
);
