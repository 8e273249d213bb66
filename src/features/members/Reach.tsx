import { useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import { endpoints } from '../../../functions/contract/endpoints';
import type { StaffView } from '../../../functions/contract/views';
import { Button } from '../../components/Button';
import { Card } from '../../components/Card';
import { Notice } from '../../components/Notice';
import { Sheet } from '../../components/Sheet';
import { TextField } from '../../components/TextField';
import { Trouble } from '../../components/Trouble';
import { reachWords as words } from '../../content/members';
import type { Answer } from '../../services/answer';
import { useServer } from '../../services/server';

type State = { at: 'resting' } | { at: 'sending' } | { at: 'failed'; says: string };

/** Sends what was typed, and says what went wrong. */
function useSaving(onSaved: () => void) {
  const [state, setState] = useState<State>({ at: 'resting' });
  return {
    state,
    wrong: () => setState({ at: 'failed', says: words.wrong }),
    save: async (saving: () => Promise<Answer<undefined>>): Promise<void> => {
      setState({ at: 'sending' });
      const answer = await saving();
      if (!answer.ok) return setState({ at: 'failed', says: answer.problem.detail });
      setState({ at: 'resting' });
      onSaved();
    },
  };
}

type WeComProps = {
  organisationId: OrganisationId;
  member: StaffView;
  onClose: () => void;
  onSaved: () => void;
};

/** The WeCom account of one member. What is bound is not shown: only that something is. */
export function WeComSheet({ organisationId, member, onClose, onSaved }: WeComProps) {
  const { call } = useServer();
  const [userId, setUserId] = useState('');
  const { state, wrong, save } = useSaving(onSaved);
  const { personId, role } = member;
  const bind = (to: string | null) =>
    save(() => call('setWeCom', { params: { organisationId, personId }, body: { role, userId: to } }));
  const typed = () => {
    const read = endpoints.setWeCom.body.safeParse({ role, userId: userId.trim() });
    if (!read.success) return wrong();
    void bind(read.data.userId);
  };
  return (
    <Sheet open title={words.weComTitle(member.name)} onClose={onClose}>
      <TextField
        id="wecom-user"
        label={words.userId}
        hint={words.userIdHint}
        value={userId}
        onChange={setUserId}
      />
      {state.at === 'failed' && <Trouble message={state.says} />}
      <Button id="save-wecom" loading={state.at === 'sending'} onPress={typed}>
        {words.save}
      </Button>
      {member.weCom && (
        <Button variant="link" onPress={() => void bind(null)}>
          {words.unbind}
        </Button>
      )}
    </Sheet>
  );
}

type RobotProps = { organisationId: OrganisationId; isSet: boolean; onSaved: () => void };

/** The robot of the desk's group. Its key goes in and never comes out again. */
export function RobotCard({ organisationId, isSet, onSaved }: RobotProps) {
  const { call } = useServer();
  const [key, setKey] = useState('');
  const { state, wrong, save } = useSaving(() => {
    setKey('');
    onSaved();
  });
  const set = (to: string | null) =>
    save(() => call('setRobot', { params: { organisationId }, body: { key: to } }));
  const typed = () => {
    const read = endpoints.setRobot.body.safeParse({ key: key.trim() });
    if (!read.success) return wrong();
    void set(read.data.key);
  };
  return (
    <Card title={words.robotTitle}>
      <Notice tone={isSet ? 'good' : 'info'}>{isSet ? words.robotOn : words.robotOff}</Notice>
      <TextField
        id="robot-key"
        label={words.robotKey}
        hint={words.robotKeyHint}
        value={key}
        onChange={setKey}
      />
      {state.at === 'failed' && <Trouble message={state.says} />}
      <Button id="save-robot" variant="secondary" loading={state.at === 'sending'} onPress={typed}>
        {words.save}
      </Button>
      {isSet && (
        <Button variant="link" onPress={() => void set(null)}>
          {words.removeRobot}
        </Button>
      )}
    </Card>
  );
}
