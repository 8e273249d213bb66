import { useState } from 'react';
import type { TogetherView } from '../../../functions/contract/case/together';
import type { CaseState } from '../../../functions/contract/case/views';
import { actionInputs } from '../../../functions/contract/deeds/actions';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import { Button } from '../../components/base/Button';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { Trouble } from '../../components/states/Trouble';
import { togetherWords as words } from '../../content/me/together';
import { newKey } from '../../services/device/clientKey';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';
import { OwnFields, useOwnFields } from './OwnFields';

type Mine = NonNullable<TogetherView['mine']>;

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
  const own = useOwnFields(mine);
  const [key] = useState(newKey);
  const { state, send } = useDoing();

  async function save(): Promise<void> {
    const { helper, asksAtWindow } = mine;
    const input = {
      ...own.given,
      ...(helper !== undefined && { helper }),
      ...(asksAtWindow !== undefined && { asksAtWindow }),
    };
    const read = actionInputs.correctParty.safeParse(input, { reportInput: true });
    if (!read.success) return own.show(fieldProblems(read.error.issues));
    const body = { action: 'correctParty' as const, input: read.data, version, key };
    const answer = await send(() => call('actOnCase', { params: { caseId: id }, body }));
    if (answer.ok || answer.problem.code === 'stale_version') onChanged();
    else own.show(answer.problem.errors);
  }

  return (
    <>
      <OwnFields of={own} />
      {state.at === 'failed' && <Trouble message={state.problem.detail} />}
      <Button id="save-mine" loading={state.at === 'sending'} onPress={() => void save()}>
        {words.save}
      </Button>
    </>
  );
}
