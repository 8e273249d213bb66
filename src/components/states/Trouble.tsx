import { Button } from '../base/Button';
import { HotlineButton } from './HotlineButton';
import { Notice } from './Notice';
import { words } from '../base/words';

interface TroubleProps {
  /** What went wrong and what to do. */
  message: string;
  onRetry?: () => void;
}

/** Something could not be done just now; what was on the screen stays there. */
export function Trouble({ message, onRetry }: TroubleProps) {
  return (
    <Notice tone="error" title={message}>
      {onRetry && (
        <Button variant="secondary" onPress={onRetry}>
          {words.retry}
        </Button>
      )}
      <HotlineButton brief />
    </Notice>
  );
}
