import { useContext, useEffect, useRef, useState } from 'react';
import { View } from '@tarojs/components';
import { Button } from '../base/Button';
import { Voice } from '../base/ways';
import { wordsOn } from './wordsOn';
import './Aloud.scss';

/**
 * Reads aloud on request, for those who do not read well: these words, or all that stands on the page; quiet when the page
 * goes. Nothing where no voice reads. It is no step of the page, and stands where the words begin.
 */
export function Aloud({ text }: { text?: string }) {
  const voice = useContext(Voice);
  const at = useRef<HTMLElement>();
  const [isReading, setReading] = useState(false);
  useEffect(() => () => voice?.hush(), [voice]);
  if (!voice) return null;

  function toggle(): void {
    voice?.hush();
    setReading(!isReading);
    if (isReading) return;
    voice?.read(text ?? wordsOn(at.current?.closest('.main') ?? null), () => setReading(false));
  }

  return (
    <View className="aloud" ref={at}>
      <Button id="read-aloud" variant="secondary" icon="speak" onPress={toggle}>
        {isReading ? voice.quiet : voice.listen}
      </Button>
    </View>
  );
}
