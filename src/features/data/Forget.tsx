import { useState } from 'react';
import { View } from '@tarojs/components';
import type { MyCase } from '../../../functions/contract/people/myData';
import { Button } from '../../components/base/Button';
import { Card } from '../../components/show/Card';
import { Confirm } from '../../components/frame/Confirm';
import { Outcome } from '../../components/states/Outcome';
import { Points } from '../../components/show/Points';
import { forgetWords as words } from '../../content/me/myData';
import { dayText } from '../../content/when';
import { forgetDevice } from '../../services/session/forgetDevice';
import { goHome } from '../../services/navigation';
import { useServer } from '../../services/server/server';
import { useDoing } from '../../services/server/useSending';

/** Everything that need not be kept is deleted at once; what stays, why and until when is said before. */
export function Forget({ cases }: { cases: readonly MyCase[] }) {
  const server = useServer();
  const [asking, setAsking] = useState(false);
  const { state, send } = useDoing();
  const staying = cases.filter(({ view }) => !view.erased);

  async function forget(): Promise<void> {
    const answer = await send(() => server.call('forgetMe', {}));
    setAsking(false);
    if (!answer.ok) return;
    forgetDevice(server, true);
    goHome();
  }

  return (
    <Card title={words.title}>
      <View>{words.note}</View>
      {staying.length === 0 ? (
        <View>{words.nothingStays}</View>
      ) : (
        <>
          <View>{words.staysTitle}</View>
          <Points
            lines={staying.map(({ view: { state: of }, keptUntil }) =>
              words.stays(of.number, keptUntil === null ? words.open : dayText(keptUntil)),
            )}
          />
          <View>{words.account}</View>
        </>
      )}
      <Button id="forget" variant="danger" onPress={() => setAsking(true)}>
        {words.act}
      </Button>
      <Outcome state={state} />
      <Confirm
        open={asking}
        title={words.sure}
        act={words.act}
        danger
        loading={state.at === 'sending'}
        onConfirm={() => void forget()}
        onCancel={() => setAsking(false)}
      >
        {words.sureNote}
      </Confirm>
    </Card>
  );
}
