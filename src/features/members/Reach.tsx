import { useState } from 'react';
import type { OrganisationId } from '../../../functions/contract/ids';
import { everyonesEndpoints as endpoints } from '../../../functions/contract/endpoints/ofEveryone';
import type { StaffView } from '../../../functions/contract/people/staffViews';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Notice } from '../../components/states/Notice';
import { Outcome } from '../../components/states/Outcome';
import { Sheet } from '../../components/frame/Sheet';
import { TextField } from '../../components/ask/TextField';
import { reachWords as words } from '../../content/staff/members';
import { useDoing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

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
  const { state, send, refuse } = useDoing();
  const { personId, role } = member;
  const bind = async (to: string | null) => {
    const params = { organisationId, personId };
    const answer = await send(() => call('setWeCom', { params, body: { role, userId: to } }));
    if (answer.ok) onSaved();
  };
  const typed = () => {
    const read = endpoints.setWeCom.body.safeParse({ role, userId: userId.trim() });
    if (!read.success) return refuse(words.wrong);
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
      <Outcome state={state} />
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
  const { state, send, refuse } = useDoing();
  const set = async (to: string | null) => {
    const answer = await send(() => call('setRobot', { params: { organisationId }, body: { key: to } }));
    if (!answer.ok) return;
    setKey('');
    onSaved();
  };
  const typed = () => {
    const read = endpoints.setRobot.body.safeParse({ key: key.trim() });
    if (!read.success) return refuse(words.wrong);
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
      <Outcome state={state} />
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
