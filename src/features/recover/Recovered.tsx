import { useState } from 'react';
import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { recoverWords } from '../../content/recover';
import { goHome } from '../../services/navigation';
import { recovered, useRecovered } from '../../services/recovered';
import { useServer } from '../../services/server';

/** Says that one is here by a recovery code, and leads back to being oneself. */
export function Recovered() {
  const { call, session } = useServer();
  const isNameless = useRecovered();
  const [leaving, setLeaving] = useState(false);
  if (!isNameless) return null;

  async function back(): Promise<void> {
    setLeaving(true);
    const { ok } = await call('logout', {});
    recovered.end();
    session.leave(ok);
    await session.open();
    goHome();
  }

  return (
    <Notice tone="warn" title={recoverWords.now}>
      <Button id="back-to-me" variant="link" loading={leaving} onPress={() => void back()}>
        {recoverWords.back}
      </Button>
    </Notice>
  );
}
