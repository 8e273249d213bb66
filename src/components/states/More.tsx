import { Button } from '../base/Button';
import { Trouble } from './Trouble';
import { words } from '../base/words';

interface MoreProps {
  at: 'none' | 'idle' | 'loading' | 'failed';
  onMore: () => void;
}

/** The end of a list that goes on. */
export function More({ at, onMore }: MoreProps) {
  if (at === 'none') return null;
  if (at === 'failed') return <Trouble message={words.moreFailed} onRetry={onMore} />;
  return (
    <Button variant="secondary" loading={at === 'loading'} onPress={onMore}>
      {words.more}
    </Button>
  );
}
