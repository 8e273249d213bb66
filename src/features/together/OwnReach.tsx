import { useState } from 'react';
import type { TogetherView } from '../../../functions/contract/case/together';
import type { CaseState } from '../../../functions/contract/case/views';
import { actionInputs } from '../../../functions/contract/deeds/actions';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { TextField } from '../../components/ask/TextField';
import { Button } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Trouble } from '../../components/states/Trouble';
import { togetherWords as words } from '../../content/me/together';
import { newKey } from '../../services/device/clientKey';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type Mine = NonNullable<TogetherView['mine']>;
const fields = ['name', 'phone', 'address'] as const;
type Field = (typeof fields)[number];

type OwnReachProps = { state: CaseState; mine: Mine; onChanged: () => void };

/** How the reader is called and reached who joined: as they said it, and the way to set it right. */
export function OwnReach(props: OwnReachProps) {
  const [isOpen, setOpen] = useState(false);
  const { mine } = props;
  const said = [mine.phone ?? words.noPhone, mine.address ?? words.noAddress].join('，');
  return (
    <Section title={words.mine}>
      {/* The row stays where it is, so that whoever pressed it still stands on it. */}
      <List label={words.mine}>
        <Row
          id="correct-mine"
          icon="write"
          title={mine.name}
          note={said}
          end={words.change}
          acts
          label={`${words.change}：${mine.name}，${said}`}
          onPress={() => setOpen(true)}
        />
      </List>
      {isOpen && <Form {...props} />}
    </Section>
  );
}

function Form({ state: { id, version }, mine, onChanged }: OwnReachProps) {
  const { call } = useServer();
  const [given, setGiven] = useState({
    name: mine.name,
    phone: mine.phone ?? '',
    address: mine.address ?? '',
  });
  const [key] = useState(newKey);
  const errors = useFieldErrors([...fields]);
  const { state, send } = useDoing();

  async function save(): Promise<void> {
    const { phone, address, ...others } = given;
    const { helper, asksAtWindow } = mine;
    const input = {
      ...others,
      ...(phone !== '' && { phone }),
      ...(address !== '' && { address }),
      ...(helper !== undefined && { helper }),
      ...(asksAtWindow !== undefined && { asksAtWindow }),
    };
    const read = actionInputs.correctParty.safeParse(input, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    const body = { action: 'correctParty' as const, input: read.data, version, key };
    const answer = await send(() => call('actOnCase', { params: { caseId: id }, body }));
    if (answer.ok || answer.problem.code === 'stale_version') onChanged();
    else errors.show(answer.problem.errors);
  }

  const field = (name: Field, label: string, hint: string) => (
    <TextField
      id={name}
      label={label}
      hint={hint}
      {...(name === 'phone' && { keyboard: 'number' as const })}
      value={given[name]}
      onChange={(text) => {
        setGiven((before) => ({ ...before, [name]: text }));
        errors.clear(name);
      }}
      error={errors.of(name)}
    />
  );
  return (
    <>
      {field('name', words.name, words.nameHint)}
      {field('phone', words.phone, words.phoneHint)}
      {field('address', words.address, words.addressHint)}
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="save-mine" loading={state.at === 'sending'} onPress={() => void save()}>
        {words.save}
      </Button>
    </>
  );
}
