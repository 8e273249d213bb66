import { useCallback, useRef } from 'react';

/**
 * Keeps as much room under a page as what lies over its lower edge is high, in a browser. There it is fixed on the screen, so that
 * whoever measures the page, a reader of it or a keyboard knows that everything can be brought out from under it.
 * @returns the ref of what lies over it, a child of the page
 */
export function useRoomFor(): (over: HTMLElement | null) => void {
  const watching = useRef<ResizeObserver>();
  return useCallback((over) => {
    watching.current?.disconnect();
    const page = over?.parentElement;
    if (!over || !page) return;
    const keep = () => page.style.setProperty('--dock', `${over.offsetHeight}px`);
    keep();
    // Its height changes with what stands on it, the reader's type, the width of the screen.
    if (typeof ResizeObserver !== 'undefined') {
      watching.current = new ResizeObserver(keep);
      watching.current.observe(over);
    }
  }, []);
}
