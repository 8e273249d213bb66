import { useCallback } from 'react';
import { Heading } from '../../components/show/Card';
import { List, Row } from '../../components/show/List';
import { TaggedRow } from '../../components/show/TaggedRow';
import { Trouble } from '../../components/states/Trouble';
import { caseTags } from '../../content/caseTags';
import { homeWords } from '../../content/pages';
import { residentPages } from '../../routes';
import { useReading } from '../../services/useReading';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';

/** How many of my cases the first page has room for. */
const most = 3;

/** My open cases, the newest first. While they are on their way the page does without them. */
export function OpenCases({ shown }: { shown: number }) {
  const { call } = useServer();
  const ask = useCallback(() => call('myCases', { query: {} }), [call]);
  const { state, reload } = useReading(ask, shown);
  if (state.at === 'loading') return null;
  if (state.at === 'failed') return <Trouble message={state.problem.detail} onRetry={reload} />;
  const { rows, unreadable = [] } = state.found;
  if (rows.length + unreadable.length === 0) return null;

  const running = rows.filter(({ holder }) => holder.at !== 'nobody').slice(0, most);
  return (
    <>
      <Heading>{homeWords.mine}</Heading>
      <List label={homeWords.mine}>
        {running.map((row) => (
          <TaggedRow
            key={row.id}
            id={`case-${row.id}`}
            {...caseTags(row)}
            onPress={() => open(residentPages.case.link({ caseId: row.id }))}
          />
        ))}
        <Row title={homeWords.all} onPress={() => open(residentPages.cases.link())} />
      </List>
    </>
  );
}
