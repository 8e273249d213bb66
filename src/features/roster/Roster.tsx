import { useCallback, useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { Me } from '../../../functions/contract/people/session';
import { Button } from '../../components/base/Button';
import { Checkbox } from '../../components/ask/Checkbox';
import { Empty } from '../../components/states/Empty';
import { Outcome } from '../../components/states/Outcome';
import { WhenReady } from '../../components/states/WhenReady';
import { rosterWords } from '../../content/staff/roster';
import { useDoing } from '../../services/server/useSending';
import { useReading } from '../../services/server/useReading';
import { useNow } from '../../services/device/now';
import { useServer } from '../../services/server/server';
import { dayNow, weekOf } from '../../services/places/week';
import { AddDuty } from './AddDuty';
import { Week } from './Week';
import { WeekTurner } from './WeekTurner';

/** Who is on duty where one works, week by week. */
export function Roster({ me, shown }: { me: Me; shown: number }) {
  const { organisationId } = me.acting;
  return organisationId ? <RosterOf organisationId={organisationId} shown={shown} /> : null;
}

function RosterOf({ organisationId, shown }: { organisationId: OrganisationId; shown: number }) {
  const { call } = useServer();
  const today = dayNow(useNow());
  const [weeksLater, setWeeksLater] = useState(0);
  const [onlyMine, setOnlyMine] = useState(false);
  const doing = useDoing();
  const { from, to } = weekOf(today, weeksLater);
  const ask = useCallback(
    () => call('roster', { params: { organisationId }, query: { from, to } }),
    [call, organisationId, from, to],
  );
  const { state, reload } = useReading(ask, shown);

  return (
    <>
      <WeekTurner week={{ from, to }} weeksLater={weeksLater} onTurn={setWeeksLater} />
      <Outcome state={doing.state} />
      <WhenReady state={state} onRetry={reload}>
        {({ days, kinds, people }) =>
          kinds.length === 0 ? (
            <Empty title={rosterWords.notHere} />
          ) : (
            <>
              <Checkbox checked={onlyMine} onChange={setOnlyMine}>
                {rosterWords.onlyMine}
              </Checkbox>
              <Week
                organisationId={organisationId}
                days={days}
                today={today}
                onlyMine={onlyMine}
                doing={doing}
                onChanged={reload}
              />
              {people.length > 0 && (
                <AddDuty
                  organisationId={organisationId}
                  people={people}
                  kinds={kinds}
                  today={today}
                  doing={doing}
                  onAdded={reload}
                />
              )}
            </>
          )
        }
      </WhenReady>
      <Button variant="link" onPress={reload}>
        {rosterWords.refresh}
      </Button>
    </>
  );
}
