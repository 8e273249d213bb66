import { useState } from 'react';
import { Lookup } from '../../../functions/contract/deeds/sensitive';
import type { CaseRow } from '../../../functions/contract/case/views';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Empty } from '../../components/states/Empty';
import { List } from '../../components/show/List';
import { More } from '../../components/states/More';
import { PickOne } from '../../components/ask/PickOne';
import { TaggedRow } from '../../components/show/TaggedRow';
import { TextField } from '../../components/ask/TextField';
import { Trouble } from '../../components/states/Trouble';
import { caseTags } from '../../content/case/line/caseTags';
import { lookupWords } from '../../content/case/page/sensitive';
import { titleOf } from '../../content/staff/workLine';
import { openedFrom, staffPages } from '../../routes';
import { filledPage } from '../../services/server/filledPage';
import type { CallProblem } from '../../services/server/answer';
import { open } from '../../services/navigation';
import { eachOnce, type ListPage } from '../../services/server/pagedList';
import { useServer } from '../../services/server/server';

type By = Lookup['by'];

const ways: readonly { value: By; label: string }[] = [
  { value: 'phone', label: lookupWords.ways.phone },
  { value: 'idNumber', label: lookupWords.ways.idNumber },
];

type State =
  | { at: 'typing' }
  | { at: 'wrong' }
  | { at: 'asking' }
  | { at: 'found'; page: ListPage<CaseRow>; more: 'none' | 'idle' | 'loading' | 'failed' }
  | { at: 'failed'; problem: CallProblem };

/** Staff find the cases of somebody at the window by the phone or the ID number they gave. Nothing typed is kept. */
export function FindByPerson() {
  const { call } = useServer();
  const [by, setBy] = useState<By>('phone');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ at: 'typing' });

  /** One page after the other of the cases of a number; an empty one is read on from, as far as the next that is not. */
  const pagesFor = (asked: Lookup) =>
    filledPage<CaseRow>((cursor) => call('findCases', { body: { ...asked, ...(cursor && { cursor }) } }));
  const found = (page: ListPage<CaseRow>): State => ({
    at: 'found',
    page,
    more: page.next === null ? 'none' : 'idle',
  });

  async function find(): Promise<void> {
    const asked = Lookup.safeParse({ by, value: typed });
    if (!asked.success) return setState({ at: 'wrong' });
    setState({ at: 'asking' });
    const answer = await pagesFor(asked.data)();
    setState(answer.ok ? found(answer.reply) : { at: 'failed', problem: answer.problem });
  }

  async function goOn(page: ListPage<CaseRow>): Promise<void> {
    const asked = Lookup.safeParse({ by, value: typed });
    if (!asked.success || page.next === null) return;
    setState({ at: 'found', page, more: 'loading' });
    const answer = await pagesFor(asked.data)(page.next);
    setState(
      answer.ok
        ? found({ ...answer.reply, rows: eachOnce([...page.rows, ...answer.reply.rows]) })
        : { at: 'found', page, more: 'failed' },
    );
  }

  return (
    <Card title={lookupWords.title}>
      <PickOne
        id="find-by"
        label={lookupWords.by}
        choices={ways}
        value={by}
        onPick={(picked) => {
          setBy(picked);
          setState({ at: 'typing' });
        }}
      />
      <TextField
        id="find-value"
        label={lookupWords.ways[by]}
        hint={lookupWords.hint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          setState({ at: 'typing' });
        }}
        error={state.at === 'wrong' ? lookupWords.wrong[by] : undefined}
      />
      <Button
        id="find-person"
        variant="secondary"
        loading={state.at === 'asking'}
        onPress={() => void find()}
      >
        {lookupWords.button}
      </Button>
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      {state.at === 'found' && (
        <>
          <Found rows={state.page.rows} />
          <More at={state.more} onMore={() => void goOn(state.page)} />
        </>
      )}
    </Card>
  );
}

function Found({ rows }: { rows: readonly CaseRow[] }) {
  if (rows.length === 0) return <Empty title={lookupWords.none} />;
  return (
    <List label={lookupWords.found}>
      {rows.map((row) => (
        <TaggedRow
          key={row.id}
          id={`found-${row.id}`}
          {...caseTags(row)}
          title={titleOf(row)}
          onPress={() => open(openedFrom(staffPages.case.link({ caseId: row.id }), 'search'))}
        />
      ))}
    </List>
  );
}
