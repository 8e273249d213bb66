import { useState } from 'react';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import type { Code } from '../../../functions/contract/numbers/codes';
import { guardianPapers, NewGuardian } from '../../../functions/contract/people/guardian';
import { type GuardianPaper, Ward } from '../../../functions/contract/people/guardianShown';
import type { HelpingView } from '../../../functions/contract/people/helping';
import { PickOne } from '../../components/ask/PickOne';
import { TextField } from '../../components/ask/TextField';
import { TimeField } from '../../components/ask/TimeField';
import { Button } from '../../components/base/Button';
import { Title } from '../../components/base/Title';
import { Notice } from '../../components/states/Notice';
import { Trouble } from '../../components/states/Trouble';
import { guardianPaperText } from '../../content/case/guardianShown';
import { guardianWords as words, wardText } from '../../content/me/guardian';
import { dayAfter } from '../../content/when';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { OfferedCode } from './OfferedCode';

const none = 'none';

const wards = Ward.options.map((value) => ({ value, label: wardText[value] }));

const phonesOf = (received: readonly HelpingView[]) => [
  { value: none, label: words.noPhone },
  ...received
    .filter(({ guardian, caseId }) => guardian === undefined && caseId === null)
    .map(({ id, name }) => ({ value: id, label: words.hasPhone(name) })),
];

type GuardianFormProps = {
  /** Those who let the guardian in on a phone of their own: the ward may be one of them. */
  received: readonly HelpingView[];
  onDone: () => void;
};

/** What somebody says of themself and of their ward; then the code that an office scans beside the paper. */
export function GuardianForm({ received, onDone }: GuardianFormProps) {
  const { call, session } = useServer();
  const signedIn = session.state.read();
  const [now] = useState(Date.now);
  const [ward, setWard] = useState<Ward>('minor');
  const [name, setName] = useState('');
  const [mine, setMine] = useState((signedIn.at === 'in' && signedIn.me.name) || '');
  const [bornOn, setBornOn] = useState('');
  const [paper, setPaper] = useState<GuardianPaper>('householdRegister');
  const [of, setOf] = useState<string>(none);
  const [code, setCode] = useState<Code | null>(null);
  const errors = useFieldErrors(['ward', 'name', 'bornOn', 'mine', 'paper', 'of']);
  const { state, send } = useDoing();

  const papers = guardianPapers[ward].map((value) => ({ value, label: guardianPaperText[value] }));
  const pickWard = (picked: Ward) => {
    setWard(picked);
    const [first] = guardianPapers[picked];
    if (!guardianPapers[picked].includes(paper) && first) setPaper(first);
  };

  async function make(): Promise<void> {
    const asked = {
      ...{ ward, name, mine, paper },
      ...(ward === 'minor' && bornOn !== '' && { bornOn }),
      ...(of !== none && { of }),
    };
    const read = NewGuardian.safeParse(asked, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const answer = await send(() => call('claimGuardian', { body: read.data }));
    if (answer.ok) setCode(answer.reply);
    else errors.show(answer.problem.errors);
  }

  if (code)
    return (
      <OfferedCode
        code={code}
        said={{ title: words.codeTitle, note: words.codeNote, done: words.codeDone }}
        onAgain={() => void make()}
        onDone={onDone}
      />
    );
  const typed = (field: 'name' | 'mine', set: (text: string) => void) => (text: string) => {
    set(text);
    errors.clear(field);
  };
  return (
    <>
      <Title>{words.door}</Title>
      <Notice>{words.note}</Notice>
      <PickOne id="ward" label={words.who} choices={wards} value={ward} onPick={pickWard} />
      <TextField
        id="name"
        label={words.name}
        value={name}
        onChange={typed('name', setName)}
        error={errors.of('name')}
      />
      {ward === 'minor' && (
        <TimeField
          id="bornOn"
          of="date"
          label={words.born}
          hint={words.bornHint}
          value={bornOn}
          to={dayAfter(now, 0)}
          onChange={(day) => {
            setBornOn(day);
            errors.clear('bornOn');
          }}
          error={errors.of('bornOn')}
        />
      )}
      <TextField
        id="mine"
        label={words.mine}
        hint={words.mineHint}
        value={mine}
        onChange={typed('mine', setMine)}
        error={errors.of('mine')}
      />
      <PickOne id="paper" label={words.paper} choices={papers} value={paper} onPick={setPaper} />
      <PickOne
        id="of"
        label={words.phone}
        hint={words.phoneHint}
        choices={phonesOf(received)}
        value={of}
        onPick={setOf}
      />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="make-code" icon="code" loading={state.at === 'sending'} onPress={() => void make()}>
        {words.make}
      </Button>
    </>
  );
}
