const voice = (): SpeechSynthesis | undefined =>
  process.env.TARO_ENV === 'weapp' || !('speechSynthesis' in globalThis) ? undefined : window.speechSynthesis;

/** Whether this device can read a code out: most browsers can, WeChat and the view of an Android app cannot. */
export const canSayCode = (): boolean => voice() !== undefined;

/** Reads a code out, letter by letter and slowly enough to be written down. */
export function sayCode(code: string): void {
  const said = new SpeechSynthesisUtterance(code.replaceAll('-', '，').split('').join(' '));
  said.lang = 'zh-CN';
  said.rate = 0.7;
  voice()?.cancel();
  voice()?.speak(said);
}
