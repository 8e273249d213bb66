import { Button } from '../../../components/base/Button';
import { Trouble } from '../../../components/states/Trouble';
import { earlierWords as words } from '../../../content/case/page/casePage';
import { useEarlier } from './useEarlier';

/** Where a list of steps begins and earlier ones are not on the page: how many, and how they are fetched. */
export function EarlierLine({ id }: { id: string }) {
  const { left, at, more } = useEarlier();
  if (left === 0) return null;
  if (at === 'failed') return <Trouble message={words.failed} onRetry={more} />;
  return (
    <Button id={id} variant="link" loading={at === 'loading'} onPress={more}>
      {words.more(left)}
    </Button>
  );
}
