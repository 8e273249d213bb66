import { Button } from '../../../components/base/Button';
import { myCaseWords as words } from '../../../content/myCase';
import { useSpoken } from '../../../services/speak';

/** Reads the news aloud, and stops; nothing where the phone cannot. */
export function ReadAloud({ text }: { text: string }) {
  const spoken = useSpoken(text);
  if (!spoken) return null;
  const { isReading, start, stop } = spoken;
  return (
    <Button id="read-aloud" variant="link" icon="speak" onPress={isReading ? stop : start}>
      {isReading ? words.quiet : words.listen}
    </Button>
  );
}
