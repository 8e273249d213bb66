import { useCallback } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { MyData as Found } from '../../../functions/contract/people/myData';
import { Card } from '../../components/show/Card';
import { HotlineButton } from '../../components/states/HotlineButton';
import { Points } from '../../components/show/Points';
import { WhenReady } from '../../components/states/WhenReady';
import { myDataWords as words } from '../../content/me/myData';
import type { Answer } from '../../services/server/answer';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';
import { Correct } from './Correct';
import { Forget } from './Forget';
import { Name } from './Name';
import { Overview } from './Overview';
import type { DataPart } from './parts';
import { Read } from './Read';
import { Sessions } from './Sessions';
import { TakeAlong } from './TakeAlong';

/** What is held about me: to read, to take along, to correct, to take back and to delete. */
export function MyData({ shown, part }: { shown: number; part?: DataPart | undefined }) {
  const { call } = useServer();
  const ask = useCallback(async (): Promise<Answer<Found>> => {
    const cases: Found['cases'] = [];
    let cursor: Cursor | undefined;
    for (;;) {
      const answer = await call('myData', { query: cursor === undefined ? {} : { cursor } });
      if (!answer.ok) return answer;
      cases.push(...answer.reply.cases);
      if (answer.reply.next === null) return { ok: true, reply: { ...answer.reply, cases } };
      cursor = answer.reply.next;
    }
  }, [call]);
  const { state, reload } = useReading(ask, shown);
  return (
    <WhenReady state={state} onRetry={reload}>
      {(found) => <Held found={found} part={part} onChanged={reload} />}
    </WhenReady>
  );
}

/** One part, or the page of all of them. */
function Held({
  found,
  part,
  onChanged,
}: {
  found: Found;
  part: DataPart | undefined;
  onChanged: () => void;
}) {
  const { person, cases } = found;
  switch (part) {
    case undefined:
      return <Overview found={found} onChanged={onChanged} />;
    case 'read':
      return <Read found={found} />;
    case 'take':
      return <TakeAlong found={found} />;
    case 'correct':
      return (
        <>
          <Name name={person.name} onChanged={onChanged} />
          <Correct cases={cases} onChanged={onChanged} />
        </>
      );
    case 'forget':
      return <Forget cases={cases} />;
    case 'devices':
      return <Sessions sessions={person.sessions} onChanged={onChanged} />;
    case 'object':
      return (
        <Card>
          <Points lines={words.rights} />
          <HotlineButton />
        </Card>
      );
  }
}
