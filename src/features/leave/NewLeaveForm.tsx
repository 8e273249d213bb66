import { useState } from 'react';
import type { OrganisationId, PersonId } from '../../../functions/contract/ids';
import { NewLeave, type Leaves } from '../../../functions/contract/people/leave';
import type { Me } from '../../../functions/contract/people/session';
import { FieldError } from '../../components/ask/Field';
import { PickOne } from '../../components/ask/PickOne';
import { TimeField } from '../../components/ask/TimeField';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { leaveWords as words } from '../../content/staff/leave';
import { roles } from '../../content/people';
import { newKey } from '../../services/device/clientKey';
import { useNow } from '../../services/device/now';
import { dayNow } from '../../services/places/week';
import type { Doing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

type LeavePerson = Leaves['people'][number];
type NewLeaveFormProps = {
  me: Me;
  organisationId: OrganisationId;
  people: readonly LeavePerson[];
  deputies: readonly LeavePerson[];
  doing: Doing;
  onSaid: () => void;
};

/** One post of somebody: who heads an office says it for each. */
const postOf = ({ personId, role }: LeavePerson): string => `${personId} ${role}`;

/** From when to when somebody is away, and who stands in. The same tap sent again says it once. */
export function NewLeaveForm({ me, organisationId, people, deputies, doing, onSaid }: NewLeaveFormProps) {
  const { call } = useServer();
  const today = dayNow(useNow());
  const own = people.find(({ personId, role }) => personId === me.personId && role === me.acting.role);
  const [post, setPost] = useState<string | undefined>(own && postOf(own));
  const [deputyId, setDeputy] = useState<PersonId>();
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState(today);
  const [key, setKey] = useState(newKey);
  const [isUnreadable, setUnreadable] = useState(false);
  const away = people.find((one) => postOf(one) === post);
  const choices = deputies.filter(({ personId, role }) => role === away?.role && personId !== away.personId);

  async function send(): Promise<void> {
    const { personId, role } = away ?? {};
    const read = NewLeave.safeParse({ key, personId, role, deputyId, from, until });
    setUnreadable(!read.success);
    if (!read.success) return;
    const asking = () => call('takeLeave', { params: { organisationId }, body: read.data });
    const answer = await doing.send(asking, () => words.sent);
    if (!answer.ok) return;
    setKey(newKey());
    setDeputy(undefined);
    onSaid();
  }

  function choose(picked: string): void {
    setPost(picked);
    setDeputy(undefined);
  }

  const isOne = people.length === 1 && own !== undefined;
  return (
    <Card title={words.ask}>
      {!isOne && (
        <PickOne
          id="away"
          label={words.whose}
          choices={people.map((one) => ({ value: postOf(one), label: `${one.name} ${roles[one.role]}` }))}
          value={post}
          onPick={choose}
        />
      )}
      <TimeField
        id="leave-from"
        of="date"
        label={words.from}
        value={from}
        from={today}
        onChange={(day) => {
          setFrom(day);
          if (until < day) setUntil(day);
        }}
      />
      <TimeField
        id="leave-until"
        of="date"
        label={words.until}
        value={until}
        from={from}
        onChange={setUntil}
      />
      {away && choices.length === 0 ? (
        words.noDeputy
      ) : (
        <PickOne
          id="deputy"
          label={words.who}
          hint={words.whoHint}
          choices={choices.map(({ personId, name }) => ({ value: personId, label: name }))}
          value={deputyId}
          onPick={setDeputy}
        />
      )}
      <FieldError error={isUnreadable ? words.unreadable : undefined} />
      <Button id="take-leave" loading={doing.state.at === 'sending'} onPress={() => void send()}>
        {words.send}
      </Button>
    </Card>
  );
}
