import { Button } from '../../components/base/Button';
import { Notice } from '../../components/states/Notice';
import { homeWords } from '../../content/pages';
import type { CallProblem } from '../../services/answer';
import { useServer } from '../../services/server';

/** Nobody is signed in: why, and the way in. The forms can be filled in all the same. */
export function SignedOut({ problem }: { problem: CallProblem }) {
  const { session } = useServer();
  return (
    <Notice tone="warn" title={problem.detail}>
      <Button variant="secondary" onPress={() => void session.open()}>
        {homeWords.signIn}
      </Button>
    </Notice>
  );
}
