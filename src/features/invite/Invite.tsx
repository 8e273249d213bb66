import { useState } from 'react';
import { fieldProblems } from '../../../functions/contract/fieldProblems';
import type { OrganisationId } from '../../../functions/contract/ids';
import { NewInvitation } from '../../../functions/contract/people/session';
import { StaffRole, type OrganisationKind } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { ChoiceList } from '../../components/ask/ChoiceList';
import { TextField } from '../../components/ask/TextField';
import { Trouble } from '../../components/states/Trouble';
import { roles } from '../../content/people';
import { inviteWords } from '../../content/staff/invite';
import type { CallProblem } from '../../services/server/answer';
import { useFieldErrors } from '../../services/server/fieldErrors';
import { useServer } from '../../services/server/server';
import { useSignedIn } from '../../services/session/signedIn';
import { Code } from './Code';
import { Invited } from './Invited';

/** Helpers of villages are those of the service centres. */
const choicesAt = (kind: OrganisationKind | undefined) =>
  StaffRole.options
    .filter((value) => value !== 'helper' || kind === 'serviceCentre')
    .map((value) => ({ value, label: roles[value] }));

/** An administrator lets a member of staff in. To anyone else there is nothing here. */
export function Invite() {
  const signedIn = useSignedIn();
  if (signedIn.at !== 'in') return null;
  const { role, organisationId } = signedIn.me.acting;
  if (role !== 'admin' || !organisationId) return null;
  const here = signedIn.me.memberships.find((one) => one.organisationId === organisationId);
  return (
    <Inviting
      key={organisationId}
      organisationId={organisationId}
      choices={choicesAt(here?.organisationKind)}
    />
  );
}

type State =
  | { at: 'writing' }
  | { at: 'sending' }
  | { at: 'failed'; problem: CallProblem }
  | { at: 'made'; name: string; code: string; expiresAt: string };

type InvitingProps = { organisationId: OrganisationId; choices: ReturnType<typeof choicesAt> };

function Inviting({ organisationId, choices }: InvitingProps) {
  const { call } = useServer();
  const [name, setName] = useState('');
  const [role, setRole] = useState<StaffRole>();
  const [state, setState] = useState<State>({ at: 'writing' });
  const [made, setMade] = useState(0);
  const errors = useFieldErrors(['name', 'role']);

  async function invite(): Promise<void> {
    const read = NewInvitation.safeParse({ role, name }, { reportInput: true });
    if (!read.success) return errors.show(fieldProblems(read.error.issues));
    setState({ at: 'sending' });
    const answer = await call('invite', { params: { organisationId }, body: read.data });
    if (!answer.ok) return setState({ at: 'failed', problem: answer.problem });
    setState({ at: 'made', name: read.data.name, ...answer.reply });
    setName('');
    setMade((count) => count + 1);
  }

  return (
    <>
      <Card title={inviteWords.title}>
        {state.at === 'made' && <Code {...state} />}
        <TextField
          id="name"
          label={inviteWords.name}
          value={name}
          onChange={(text) => {
            setName(text);
            errors.clear('name');
          }}
          error={errors.of('name')}
        />
        <ChoiceList
          id="role"
          label={inviteWords.role}
          choices={choices}
          value={role}
          onPick={(picked) => {
            setRole(picked);
            errors.clear('role');
          }}
          error={errors.of('role')}
        />
        {state.at === 'failed' && <Trouble message={state.problem.detail} />}
        <Button id="invite" loading={state.at === 'sending'} onPress={() => void invite()}>
          {inviteWords.button}
        </Button>
      </Card>
      <Invited organisationId={organisationId} shown={made} />
    </>
  );
}
