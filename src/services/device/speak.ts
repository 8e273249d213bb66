import { useEffect, useState } from 'react';

/** A voice of the platform that reads aloud; none where it has none. WeChat has none that reads Chinese without a plug-in. */
const voice = (): SpeechSynthesis | undefined =>
  process.env.TARO_ENV === 'weapp' ? undefined : globalThis.speechSynthesis;

/** A little slower than people speak: it is heard by those who do not read well. */
const rate = 0.9;

/** Whether a voice can read aloud here. */
export const canBeSpoken = (): boolean => voice() !== undefined;

type Spoken = { isReading: boolean; toggle: () => void };

/** Reads a text aloud on request, and stops when the page goes; null where the platform cannot. */
export function useSpoken(text: string): Spoken | null {
  const [isReading, setReading] = useState(false);
  const synthesis = voice();

  useEffect(() => () => voice()?.cancel(), []);

  if (!synthesis) return null;
  return {
    isReading,
    toggle() {
      synthesis.cancel();
      setReading(!isReading);
      if (isReading) return;
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { lang: 'zh-CN', rate });
      utterance.onend = utterance.onerror = () => setReading(false);
      synthesis.speak(utterance);
    },
  };
}
