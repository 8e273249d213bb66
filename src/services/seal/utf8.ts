// WeChat has neither TextEncoder nor TextDecoder.

/** The UTF-8 of a text; half a character, which has none, is written as U+FFFD. */
export const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(
    encodeURIComponent(whole(text)).replace(/%(..)/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    ),
    (char) => char.charCodeAt(0),
  );

/** The text of which these bytes are the UTF-8. @throws URIError where they are of none */
export const fromUtf8 = (bytes: Uint8Array): string =>
  decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));

/** A keyboard can leave half a character behind, of which `encodeURIComponent` makes an error. */
const whole = (text: string): string =>
  text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (pair) =>
    pair.length === 2 ? pair : '\uFFFD',
  );
