import { useState } from 'react';
import { Button } from '../../components/base/Button';
import { Confirm } from '../../components/frame/Confirm';
import { meWords } from '../../content/pages';
import { forgetDevice } from '../../services/session/forgetDevice';
import { goHome } from '../../services/navigation';
import { useServer } from '../../services/server/server';

/** Signing out of this device: it forgets the person even when the server cannot be told. */
export function Leave() {
  const server = useServer();
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);

  async function leave(): Promise<void> {
    setLeaving(true);
    const { ok } = await server.call('logout', {});
    forgetDevice(server, ok);
    goHome();
  }

  return (
    <>
      <Button id="leave" variant="link" onPress={() => setAsking(true)}>
        {meWords.leave}
      </Button>
      <Confirm
        open={asking}
        title={meWords.leaveSure}
        act={meWords.leave}
        loading={leaving}
        onConfirm={() => void leave()}
        onCancel={() => setAsking(false)}
      >
        {meWords.leaveNote}
      </Confirm>
    </>
  );
}
