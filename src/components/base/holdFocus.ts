/** A key pressed somewhere in the sheet. */
export type SheetKey = { key: string; shiftKey: boolean; preventDefault(): void };

const takesFocus = 'a[href], button, input, select, textarea, [tabindex]';

/** What the Tab key stops at, in its order. Taro's own elements hold the field that takes the focus. */
const stopsIn = (frame: HTMLElement): HTMLElement[] =>
  [...frame.querySelectorAll<HTMLElement>(takesFocus)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled'),
  );

/**
 * Lets nothing of a page be reached but its topmost sheet, and lets the page stand still under it. Reads the sheets off
 * the page, because they need not be closed in the order in which they were opened. `going` is one that is being closed: it may
 * still stand there.
 */
function settle(page: HTMLElement, going?: Element | null): void {
  for (const covered of page.querySelectorAll('[inert]')) covered.removeAttribute('inert');
  const top = [...page.querySelectorAll('.sheet-layer')].filter((layer) => layer !== going).at(-1);
  // Taro's browser pages scroll each by itself.
  page.style.overflowY = top ? 'hidden' : '';
  for (let inside = top; inside && inside !== page; inside = inside.parentElement ?? undefined)
    for (const beside of inside.parentElement?.children ?? [])
      if (beside !== inside) beside.setAttribute('inert', '');
}

/** In how many frames Taro's elements have put their children in their places. */
const frames = 6;

/**
 * Brings the focus into the frame. An element that is put in its place after that loses it again: then once more.
 * @returns what ends the trying
 */
function focusOn(frame: HTMLElement): () => void {
  // As a prop it would arrive only with the element's own drawing, after this.
  frame.setAttribute('tabindex', '-1');
  let waiting = 0;
  const look = (left: number) => {
    if (!frame.contains(document.activeElement)) frame.focus();
    if (left > 0) waiting = requestAnimationFrame(() => look(left - 1));
  };
  look(frames);
  return () => cancelAnimationFrame(waiting);
}

/**
 * Brings the keyboard of a browser into the sheet. `keep` leads Tab from the last stop to the first and back; `release`
 * gives the page free, and the focus back to what had it, once the sheet is gone.
 */
export function holdFocus(frame: HTMLElement): { keep: (press: SheetKey) => void; release: () => void } {
  const before = document.activeElement;
  const page = frame.closest<HTMLElement>('.taro_page') ?? document.body;
  settle(page);
  const stopLooking = focusOn(frame);
  return {
    keep(press) {
      if (press.key !== 'Tab') return;
      const stops = stopsIn(frame);
      const [last, next] = press.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
      const now = document.activeElement;
      const leaves = now === last || !next || (press.shiftKey && now === frame);
      if (!leaves) return;
      press.preventDefault();
      (next ?? frame).focus();
    },
    release() {
      stopLooking();
      settle(page, frame.closest('.sheet-layer'));
      if (before instanceof HTMLElement) before.focus();
    },
  };
}
