// Looks at the pages of the browser app; each runs inside it, and knows nothing of what stands beside it here.

/** Headings, lists and links that stand more than once on the page around a link: by their ids, or else by their names. */
export function repeatedAround(link: HTMLElement): string[] {
  const markOf = (element: HTMLElement): string =>
    element.id ? `#${element.id}` : `${element.role ?? ''} ${element.ariaLabel ?? element.innerText}`;
  const counted = '[role=heading], [role=list][aria-label], [role=link]';
  return [...(link.closest('.taro_page')?.querySelectorAll<HTMLElement>(counted) ?? [])]
    .filter((element) => element.getClientRects().length > 0)
    .map(markOf)
    .filter((mark, at, marks) => marks.indexOf(mark) !== at);
}

/** Pages of the app that are drawn, those below the one on the screen and one that is being put away included. */
export const pagesDrawn = (): number => document.querySelectorAll('.taro_page').length;

export const noMorePagesThan = (drawn: number): boolean =>
  document.querySelectorAll('.taro_page').length <= drawn;

export const pageAround = (link: Element): Element | null => link.closest('.taro_page');

/**
 * What a link on this page has led to: another page, which has come to rest; a question on this one; or nothing yet. Taro
 * puts away the page that is left a third of a second later, even when somebody has come back to it by then.
 */
export function ledToFrom(left: Element | null): 'page' | 'question' | null {
  const isAtRest =
    document.querySelector('.taro_page_stationed:not(.taro_page_shade) [aria-level="1"]') !== null;
  if (!left?.isConnected || left.matches('.taro_page_shade')) return isAtRest ? 'page' : null;
  return left.querySelector('[role=dialog]') ? 'question' : null;
}
