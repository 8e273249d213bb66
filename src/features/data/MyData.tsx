import { useCallback } from 'react';
import type { Cursor } from '../../../functions/contract/ids';
import type { MyData as Found } from '../../../functions/contract/myData';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Empty } from '../../components/Empty';
import { Facts } from '../../components/Facts';
import { HotlineButton } from '../../components/HotlineButton';
import { List, Row } from '../../components/List';
import { Notice } from '../../components/Notice';
import { Points } from '../../components/Points';
import { WhenReady } from '../../components/WhenReady';
import { caseKinds } from '../../content/kinds';
import { caseAsText, myDataWords as words } from '../../content/myData';
import { residentPages } from '../../routes';
import type { Answer } from '../../services/answer';
import { copy } from '../../services/copy';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';
import { useReading } from '../../services/useReading';

/** What is held about me: to read, to take along, and where each thing is changed or deleted. */
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
    <>
      <Notice>{words.intro}</Notice>
      <WhenReady state={state} onRetry={reload}>
        {(found) => <Held found={found} />}
      </WhenReady>
      <Card title={words.rightsTitle}>
        <Points lines={words.rights} />
        <HotlineButton />
      </Card>
    </>
  );
}

function Held({ found }: { found: Found }) {
  const { person, cases } = found;
  return (
    <>
      <Card title={words.person}>
        <Facts
          rows={[
            { label: words.name, value: person.name ?? words.none },
            { label: words.phone, value: person.phone ?? words.none },
          ]}
        />
      </Card>
      {cases.length === 0 ? (
        <Empty title={words.noCases} />
      ) : (
        <List label={words.cases}>
          {cases.map(({ view: { state } }) => (
            <Row
              key={state.id}
              title={state.title}
              note={`${caseKinds[state.kind].name} ${state.number}`}
              onPress={() => open(residentPages.case.link({ caseId: state.id }))}
            />
          ))}
        </List>
      )}
      <Card title={words.takeTitle}>
        <Notice>{words.takeNote}</Notice>
        <Button id="as-text" onPress={() => copy(cases.map(caseAsText).join('\n\n'))}>
          {words.asText}
        </Button>
        <Button id="as-data" variant="secondary" onPress={() => copy(JSON.stringify(found, null, 2))}>
          {words.asData}
        </Button>
      </Card>
    </>
  );
}
