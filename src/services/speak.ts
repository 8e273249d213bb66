import { useEffect, useState } from 'react';

/** A voice of the platform that reads aloud; none where it has none. WeChat has none that reads Chinese without a plug-in. */
const voice = (): SpeechSynthesis | undefined =>
  process.env.TARO_ENV === 'weapp' ? undefined : globalThis.speechSynthesis;

/** A little slower than people speak: it is heard by those who do not read well. */
const rate = 0.9;

type Spoken = { isReading: boolean; start: () => void; stop: () => void };

/** Reads a text aloud on request, and stops when the page goes; null where the platform cannot. */
export function useSpoken(text: string): Spoken | null {
  const [isReading, setReading] = useState(false);
  const synthesis = voice();

  useEffect(() => () => voice()?.cancel(), []);

  if (!synthesis) return null;
  return {
    isReading,
    start() {
      const utterance = new SpeechSynthesisUtterance(text);
      Object.assign(utterance, { lang: 'zh-CN', rate });
      utterance.onend = utterance.onerror = () => setReading(false);
      synthesis.cancel();
      synthesis.speak(utterance);
      setReading(true);
    },
    stop() {
      synthesis.cancel();
      setReading(false);
    },
  };
}
