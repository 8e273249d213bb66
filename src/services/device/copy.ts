import Taro from '@tarojs/taro';

/** Under this name Taro keeps in a browser, in clear, whatever is copied on a page. */
const keptByTaro = 'taro_clipboard';
const forget = (): void => Taro.removeStorageSync(keptByTaro);

// What somebody marks on a page and copies, the code of a question without a name as well. Taro's own listener came first.
if (process.env.TARO_ENV === 'h5') document.addEventListener('copy', forget);

/** Puts a text on the clipboard, and nowhere else; the platform itself says that it did. */
export function copy(text: string): void {
  void Taro.setClipboardData({ data: text })
    .catch(() => undefined)
    .then(forget);
}
