import { useEffect, useState } from 'react';
import { speakWords } from '../../content/pages';

/** A voice of the platform that reads aloud; none where it has none. WeChat has none that reads Chinese without a plug-in. */
const voice = (): SpeechSynthesis | undefined =>
  process.env.TARO_ENV === 'weapp' ? undefined : globalThis.speechSynthesis;

/** A little slower than people speak: it is heard by those who do not read well. */
const rate = 0.9;

/** Whether a voice can read aloud here. */
export const canBeSpoken = (): boolean => voice() !== undefined;

/** Nothing is read on: whoever leaves quickly is not to be heard either. */
export const hush = (): void => voice()?.cancel();

/** Reads a text aloud. `onEnd`: it is through, or was stopped. */
function read(text: string, onEnd: () => void): void {
  const utterance = new SpeechSynthesisUtterance(text);
  Object.assign(utterance, { lang: 'zh-CN', rate });
  utterance.onend = utterance.onerror = onEnd;
  voice()?.speak(utterance);
}

/** What a page needs to be read aloud; null where the platform cannot. */
export const voiceHere = () => (canBeSpoken() ? { ...speakWords, read, hush } : null);

type Spoken = { isReading: boolean; toggle: () => void };

/** Reads a text aloud on request, and stops when the page goes; null where the platform cannot. */
export function useSpoken(text: string): Spoken | null {
  const [isReading, setReading] = useState(false);
  useEffect(() => hush, []);
  if (!canBeSpoken()) return null;
  return {
    isReading,
    toggle() {
      hush();
      setReading(!isReading);
      if (!isReading) read(text, () => setReading(false));
    },
  };
}
