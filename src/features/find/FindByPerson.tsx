import { useState } from 'react';
import { Lookup } from '../../../functions/contract/sensitive';
import type { CaseRow } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Empty } from '../../components/Empty';
import { List } from '../../components/List';
import { PickOne } from '../../components/PickOne';
import { TaggedRow } from '../../components/TaggedRow';
import { TextField } from '../../components/TextField';
import { Trouble } from '../../components/Trouble';
import { caseLine } from '../../content/caseLine';
import { lookupWords } from '../../content/sensitive';
import { deskWords } from '../../content/staff';
import { openedFrom, staffPages } from '../../routes';
import type { CallProblem } from '../../services/answer';
import { open } from '../../services/navigation';
import { useServer } from '../../services/server';

type By = Lookup['by'];

const ways: readonly { value: By; label: string }[] = [
  { value: 'phone', label: lookupWords.ways.phone },
  { value: 'idNumber', label: lookupWords.ways.idNumber },
];

type State =
  | { at: 'typing' }
  | { at: 'wrong' }
  | { at: 'asking' }
  | { at: 'found'; rows: readonly CaseRow[] }
  | { at: 'failed'; problem: CallProblem };

/** Staff find the cases of somebody at the window by the phone or the ID number they gave. Nothing typed is kept. */
export function FindByPerson() {
  const { call } = useServer();
  const [by, setBy] = useState<By>('phone');
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<State>({ at: 'typing' });

  async function find(): Promise<void> {
    const asked = Lookup.safeParse({ by, value: typed });
    if (!asked.success) return setState({ at: 'wrong' });
    setState({ at: 'asking' });
    const answer = await call('findCases', { body: asked.data });
    setState(
      answer.ok ? { at: 'found', rows: answer.reply.rows } : { at: 'failed', problem: answer.problem },
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
      {state.at === 'found' && <Found rows={state.rows} />}
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
          {...caseLine(row)}
          title={row.title || deskWords.untold}
          onPress={() => open(openedFrom(staffPages.case.link({ caseId: row.id }), 'search'))}
        />
      ))}
    </List>
  );
}
