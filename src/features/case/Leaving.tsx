import { Notice } from '../../components/states/Notice';
import { onTheWayWords } from '../../content/files';
import { useLeaving } from '../../services/files/leaving';

/** Files that are still leaving this phone: what they belong to is sent, and they follow if the app stays open. */
export function Leaving() {
  const count = useLeaving();
  return count > 0 ? <Notice tone="warn">{onTheWayWords.goesOn(count)}</Notice> : null;
}
