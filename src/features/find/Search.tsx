import { useState } from 'react';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { List } from '../../components/show/List';
import { Loading } from '../../components/states/Loading';
import { More } from '../../components/states/More';
import { TaggedRow } from '../../components/show/TaggedRow';
import { TextField } from '../../components/ask/TextField';
import { Trouble } from '../../components/states/Trouble';
import { caseTags } from '../../content/case/line/caseTags';
import { findWords as words } from '../../content/staff/find';
import { titleOf } from '../../content/staff/workLine';
import { openedFrom, staffPages } from '../../routes';
import { open } from '../../services/navigation';
import { useSearch, type Hit } from '../../services/work/useSearch';

/** Staff find a case by what somebody at the window or on the telephone can say of it. Whether there is one that they may see is the server's to say. */
export function Search() {
  const [typed, setTyped] = useState('');
  const { state, search, loadMore, mostLetters } = useSearch();
  const find = () => void search({ text: typed, kind: undefined, since: undefined });
  return (
    <>
      <Card>
        <TextField
          id="find"
          label={words.field}
          hint={`${words.hint}${words.recorded}。`}
          value={typed}
          maxLength={mostLetters}
          onChange={setTyped}
          error={state.at === 'unclear' ? state.says : undefined}
        />
        <Button id="find-go" loading={state.at === 'loading'} onPress={find}>
          {words.button}
        </Button>
      </Card>
      {state.at === 'loading' && <Loading />}
      {state.at === 'failed' && <Trouble message={state.problem.detail} onRetry={find} />}
      {state.at === 'ready' && (
        <>
          <Hits hits={state.found.hits} />
          <More at={state.found.more} onMore={loadMore} />
        </>
      )}
    </>
  );
}

function Hits({ hits }: { hits: readonly Hit[] }) {
  if (hits.length === 0) return <Empty title={words.none}>{words.noneNote}</Empty>;
  return (
    <List label={words.label}>
      {hits.map(({ row, by }) => {
        const link = openedFrom(staffPages.case.link({ caseId: row.id }), 'search');
        return (
          <TaggedRow
            key={row.id}
            id={`found-${row.id}`}
            tags={caseTags(row).tags}
            title={titleOf(row)}
            note={words.matchedBy(by.map((one) => words.by[one]))}
            href={link}
            onPress={() => open(link)}
          />
        );
      })}
    </List>
  );
}
