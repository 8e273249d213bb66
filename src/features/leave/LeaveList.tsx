import { useState } from 'react';
import { View } from '@tarojs/components';
import type { OrganisationId } from '../../../functions/contract/ids';
import type { LeaveView } from '../../../functions/contract/people/leave';
import { Button } from '../../components/base/Button';
import { Confirm } from '../../components/frame/Confirm';
import { Empty } from '../../components/states/Empty';
import { List, Row } from '../../components/show/List';
import { Section } from '../../components/show/Section';
import { leaveWords as words } from '../../content/staff/leave';
import type { Doing } from '../../services/server/useSending';
import { useServer } from '../../services/server/server';

type LeaveListProps = {
  organisationId: OrganisationId;
  leaves: readonly LeaveView[];
  doing: Doing;
  onChanged: () => void;
};

const noteOf = (leave: LeaveView): string =>
  `${words.deputy(leave)}，${words.states[leave.state]}${leave.endedAt === null ? '' : words.endedBefore}`;

/** Who is away when; those that the reader may end are ended here. */
export function LeaveList({ organisationId, leaves, doing, onChanged }: LeaveListProps) {
  const { call } = useServer();
  const [ending, setEnding] = useState<LeaveView | null>(null);

  async function end({ id: leaveId }: LeaveView): Promise<void> {
    const asking = () => call('endLeave', { params: { organisationId, leaveId }, body: {} });
    await doing.send(asking, () => words.ended);
    setEnding(null);
    onChanged();
  }

  return (
    <Section title={words.list}>
      {leaves.length > 0 && <View className="note">{words.conflictNote}</View>}
      {leaves.length === 0 ? (
        <Empty title={words.nobody} />
      ) : (
        <List label={words.list}>
          {leaves.map((leave) => (
            <Row
              key={leave.id}
              id={`leave-${leave.id}`}
              title={words.away(leave)}
              note={noteOf(leave)}
              end={
                leave.mayEnd && (
                  <Button
                    variant="link"
                    label={words.endAsk(leave)}
                    onPress={() => {
                      doing.rest();
                      setEnding(leave);
                    }}
                  >
                    {words.end}
                  </Button>
                )
              }
            />
          ))}
        </List>
      )}
      <Confirm
        open={ending !== null}
        title={ending ? words.endAsk(ending) : ''}
        act={words.end}
        loading={doing.state.at === 'sending'}
        onConfirm={() => ending && void end(ending)}
        onCancel={() => setEnding(null)}
      >
        {words.endNote}
      </Confirm>
    </Section>
  );
}
