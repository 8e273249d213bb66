import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { recoverWords } from '../../content/me/recover';
import { goHome } from '../../services/navigation';
import { useRecovered } from '../../services/session/recovered';
import { useServer } from '../../services/server/server';

/** Says that one is here by a recovery code, and leads back to being oneself. */
export function Recovered() {
  const { session } = useServer();
  const isNameless = useRecovered();
  if (!isNameless) return null;

  function back(): void {
    session.endVisit();
    goHome();
  }

  return (
    <Notice tone="warn" title={recoverWords.now}>
      <Button id="back-to-me" variant="link" onPress={back}>
        {recoverWords.back}
      </Button>
    </Notice>
  );
}
