/** The same text with one letter another, well before its end: the last one of base64 may say nothing, or be that one already. */
export function altered(text: string): string {
  const at = text.length - 8;
  return `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
}
