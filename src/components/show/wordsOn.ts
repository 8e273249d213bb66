/** What is pressed to go on or filled in is no text of the page; what can be chosen is. What a screen reader leaves out is not read. */
const apart = '[role=button], [role=link], [role=switch], [aria-hidden], textarea, input';

/** The words that stand on a part of a page, a line for each piece of text, in the order in which they are read. */
export function wordsOn(part: Element | null): string {
  if (!part) return '';
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const lines: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    const line = textContent?.trim() ?? '';
    if (line !== '' && !parentElement?.closest(apart)) lines.push(line);
  }
  return lines.join('\n');
}
