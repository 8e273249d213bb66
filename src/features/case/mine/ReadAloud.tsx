import { View } from '@tarojs/components';
import { Button } from '../../../components/base/Button';
import { speakWords } from '../../../content/pages';
import { useSpoken } from '../../../services/device/speak';

/** Reads the news aloud, and stops; nothing where the phone cannot. */
export function ReadAloud({ text }: { text: string }) {
  const spoken = useSpoken(text);
  if (!spoken) return null;
  return (
    <View className="news-aloud">
      <Button id="read-aloud" variant="secondary" icon="speak" onPress={spoken.toggle}>
        {spoken.isReading ? speakWords.quiet : speakWords.listen}
      </Button>
    </View>
  );
}
