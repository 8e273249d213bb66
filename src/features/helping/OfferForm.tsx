import { useState } from 'react';
import type { CaseRow } from '../../../functions/contract/case/views';
import type { Code } from '../../../functions/contract/numbers/codes';
import { helpingDays, HelpingScope, NewHelping } from '../../../functions/contract/people/helping';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { PickOne } from '../../components/ask/PickOne';
import { TextField } from '../../components/ask/TextField';
import { TimeField } from '../../components/ask/TimeField';
import { Button } from '../../components/base/Button';
import { Intro } from '../../components/base/Title';
import { Trouble } from '../../components/states/Trouble';
import { helpingWords as words, scopes, tellings } from '../../content/me/helping';
import { caseLine } from '../../content/case/line/caseLine';
import { dayAfter } from '../../content/when';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { useOpenCases } from '../../services/case/myOpenCases';
import { OfferedCode } from './OfferedCode';

const all = 'all';

const choices = HelpingScope.options.map((value) => ({ value, label: scopes[value].label }));

const caseChoices = (rows: readonly CaseRow[], now: number) => [
  { value: all, label: words.ofAll },
  ...rows.map((row) => ({ value: row.id, label: `${caseLine(row, now).kind}（${row.number}）` })),
];

/** What somebody lets another do for them, how far, until when; then the code by which the other takes it up. */
export function OfferForm({ onDone }: { onDone: () => void }) {
  const { call, session } = useServer();
  const signedIn = session.state.read();
  const [now] = useState(Date.now);
  const [name, setName] = useState((signedIn.at === 'in' && signedIn.me.name) || '');
  const [scope, setScope] = useState<HelpingScope>('act');
  const [which, setWhich] = useState<string>(all);
  const [told, setTold] = useState<'no' | 'yes'>('no');
  const [purpose, setPurpose] = useState<string>(words.usual);
  const [until, setUntil] = useState<string>(dayAfter(now, helpingDays.usual));
  const [code, setCode] = useState<Code | null>(null);
  const rows = useOpenCases();
  const errors = useFieldErrors(['name', 'scope', 'which', 'purpose', 'until']);
  const { state, send } = useDoing();

  async function make(): Promise<void> {
    const about = which !== all && { caseId: which };
    const asked = { name, scope, purpose, until, told: told === 'yes', ...about };
    const read = NewHelping.safeParse(asked, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('offerHelping', { body: read.data }));
    if (answer.ok) setCode(answer.reply);
    else errors.show(answer.problem.errors);
  }

  if (code) return <OfferedCode code={code} onAgain={() => void make()} onDone={onDone} />;
  return (
    <>
      <Intro title={words.formTitle} note={words.formNote} />
      <TextField
        id="name"
        label={words.myName}
        hint={words.myNameHint}
        value={name}
        onChange={(text) => {
          setName(text);
          errors.clear('name');
        }}
        error={errors.of('name')}
      />
      <PickOne id="scope" label={words.how} choices={choices} value={scope} onPick={setScope} />
      <PickOne
        id="which"
        label={words.which}
        choices={caseChoices(rows, now)}
        value={which}
        onPick={setWhich}
      />
      <PickOne id="told" label={words.told} choices={tellings} value={told} onPick={setTold} />
      <TextField
        id="purpose"
        label={words.what}
        value={purpose}
        onChange={(text) => {
          setPurpose(text);
          errors.clear('purpose');
        }}
        error={errors.of('purpose')}
      />
      <TimeField
        id="until"
        of="date"
        label={words.last}
        value={until}
        from={dayAfter(now, 0)}
        to={dayAfter(now, helpingDays.most)}
        onChange={setUntil}
        error={errors.of('until')}
      />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="make-code" icon="code" loading={state.at === 'sending'} onPress={() => void make()}>
        {words.make}
      </Button>
    </>
  );
}
