import { View } from '@tarojs/components';
import type { MySession } from '../../../functions/contract/people/myData';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Facts } from '../../components/show/Facts';
import { Outcome } from '../../components/states/Outcome';
import { myDataWords as words } from '../../content/me/myData';
import { roles } from '../../content/people';
import { moment } from '../../content/when';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

type SessionsProps = { sessions: readonly MySession[]; onChanged: () => void };

/** Every phone and browser on which I am signed in; the others can be signed out from here. */
export function Sessions({ sessions, onChanged }: SessionsProps) {
  const { call } = useServer();
  const { state, send } = useDoing();

  async function end(sessionId: string): Promise<void> {
    const answer = await send(
      () => call('endSession', { body: { sessionId } }),
      () => words.sessionEnded,
    );
    if (answer.ok) onChanged();
  }

  return (
    <Card>
      <View className="field-hint">{words.sessionsNote}</View>
      {sessions.map(({ sessionId, isThis, role, way, seenAt }) => (
        <View key={sessionId}>
          <Facts
            rows={[
              {
                label: `${isThis ? words.thisDevice : words.otherDevice}（${roles[role]}）${words.way[way]}`,
                value: words.seenAt(moment(seenAt)),
              },
            ]}
          />
          {!isThis && (
            <Button
              variant="link"
              label={`${words.endSession}，${words.seenAt(moment(seenAt))}`}
              loading={state.at === 'sending'}
              onPress={() => void end(sessionId)}
            >
              {words.endSession}
            </Button>
          )}
        </View>
      ))}
      <Outcome state={state} />
    </Card>
  );
}
