import { useState } from 'react';
import type { Me } from '../../../functions/contract/people/session';
import { Button } from '../../components/base/Button';
import { deskWords } from '../../content/staff/staff';
import { Calls } from './Calls';
import { Doors } from './Doors';
import { Following } from './Following';
import { worksForDesk } from './lists';
import { Waiting } from './Waiting';

/** The day's work: the ways on, what waits, and what others have in hand. */
export function Today({ me, shown }: { me: Me; shown: number }) {
  const { role } = me.acting;
  const [refreshed, setRefreshed] = useState(0);
  const seen = shown + refreshed;
  return (
    <>
      <Doors role={role} office={me.acting.organisationId} shown={seen} />
      <Calls shown={seen} />
      <Waiting role={role} shown={seen} />
      {!worksForDesk(role) && <Following shown={seen} />}
      <Button variant="link" onPress={() => setRefreshed((times) => times + 1)}>
        {deskWords.refresh}
      </Button>
    </>
  );
}
