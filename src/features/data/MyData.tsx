import { useCallback } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { MyData as Found } from '../../../functions/contract/people/myData';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { HotlineButton } from '../../components/states/HotlineButton';
import { List, Row } from '../../components/show/List';
import { Points } from '../../components/show/Points';
import { WhenReady } from '../../components/states/WhenReady';
import { caseKinds } from '../../content/kinds';
import { myDataWords as words } from '../../content/me/myData';
import { dayText } from '../../content/when';
import { residentPages } from '../../routes';
import type { Answer } from '../../services/server/answer';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useReading } from '../../services/server/useReading';
import { Consents } from './Consents';
import { Correct } from './Correct';
import { Forget } from './Forget';
import { Record } from './Record';
import { Sessions } from './Sessions';
import { TakeAlong } from './TakeAlong';

/** What is held about me: to read, to take along, to correct, to take back and to delete. */
export function MyData({ shown }: { shown: number }) {
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
      {(found) => <Held found={found} onChanged={reload} />}
    </WhenReady>
  );
}

function Held({ found, onChanged }: { found: Found; onChanged: () => void }) {
  const { person, cases } = found;
  return (
    <>
      <Record person={person} onChanged={onChanged} />
      {cases.length === 0 ? (
        <Empty title={words.noCases} />
      ) : (
        <List label={words.cases}>
          {cases.map(({ view: { state }, keptUntil }) => (
            <Row
              key={state.id}
              title={state.title}
              note={`${caseKinds[state.kind].name} ${state.number} · ${words.caseKept(keptUntil && dayText(keptUntil))}`}
              onPress={() => open(residentPages.case.link({ caseId: state.id }))}
            />
          ))}
        </List>
      )}
      <TakeAlong found={found} />
      <Consents found={found} onChanged={onChanged} />
      <Sessions sessions={person.sessions} onChanged={onChanged} />
      <Correct cases={cases} onChanged={onChanged} />
      <Card title={words.rightsTitle}>
        <Points lines={words.rights} />
        <HotlineButton />
      </Card>
      <Forget cases={cases} />
    </>
  );
}
