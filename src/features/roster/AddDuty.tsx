import { useState } from 'react';
import type { Day, OrganisationId, PersonId } from '../../../functions/contract/ids';
import { NewDuty, type RosterPerson } from '../../../functions/contract/people/roster';
import type { CaseKind } from '../../../functions/contract/words';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Chips } from '../../components/ask/Chips';
import { FieldError } from '../../components/ask/Field';
import { PickOne } from '../../components/ask/PickOne';
import { TimeField } from '../../components/ask/TimeField';
import { rosterWords, usualHours } from '../../content/staff/roster';
import { newKey } from '../../services/device/clientKey';
import type { Doing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

type AddDutyProps = {
  organisationId: OrganisationId;
  people: readonly RosterPerson[];
  /** What the desk receives: one kind in every office there is now. */
  kinds: readonly CaseKind[];
  today: Day;
  doing: Doing;
  onAdded: () => void;
};

/** Puts somebody on duty: a day, the hours, a person. The same tap sent again does it once. */
export function AddDuty({ organisationId, people, kinds, today, doing, onAdded }: AddDutyProps) {
  const { call } = useServer();
  const [day, setDay] = useState(today);
  const [hours, setHours] = useState<{ from: string; to: string }>({ from: '08:30', to: '12:00' });
  const [personId, setPerson] = useState<PersonId>();
  const [key, setKey] = useState(newKey);
  const [isUnreadable, setUnreadable] = useState(false);

  async function add(): Promise<void> {
    const read = NewDuty.safeParse({ key, day, ...hours, kind: kinds[0], personId });
    setUnreadable(!read.success);
    if (!read.success) return;
    const asking = () => call('addDuty', { params: { organisationId }, body: read.data });
    const answer = await doing.send(asking, () => rosterWords.added);
    if (answer.ok) setKey(newKey());
    onAdded();
  }

  const takeUsual = (label: string) => {
    const { from, to } = usualHours.find((one) => one.label === label) ?? hours;
    setHours({ from, to });
  };

  return (
    <Card title={rosterWords.add}>
      <TimeField id="day" of="date" label={rosterWords.day} value={day} onChange={setDay} from={today} />
      <Chips label={rosterWords.usual} texts={usualHours.map(({ label }) => label)} onPick={takeUsual} />
      <TimeField
        id="from"
        of="time"
        label={rosterWords.from}
        value={hours.from}
        onChange={(from) => setHours((before) => ({ ...before, from }))}
      />
      <TimeField
        id="to"
        of="time"
        label={rosterWords.to}
        value={hours.to}
        onChange={(to) => setHours((before) => ({ ...before, to }))}
      />
      <PickOne
        id="person"
        label={rosterWords.who}
        hint={rosterWords.addNote}
        choices={people.map((one) => ({ value: one.personId, label: `${one.name} ${one.organisationName}` }))}
        value={personId}
        onPick={setPerson}
      />
      <FieldError error={isUnreadable ? rosterWords.unreadable : undefined} />
      <Button id="add-duty" loading={doing.state.at === 'sending'} onPress={() => void add()}>
        {rosterWords.add}
      </Button>
    </Card>
  );
}
