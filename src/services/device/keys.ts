import { useLayoutEffect, useRef } from 'react';
import { useOpen } from './inSight';

/** What a key does, by how it is printed: a letter in capitals, `/`, `?`, `@`, `Enter`, `Escape`, `Ctrl Enter`. */
export type Keys = Readonly<Partial<Record<string, (() => void) | undefined>>>;

/** A Chinese keyboard says its own signs for these. */
const asPrinted: Readonly<Record<string, string>> = { '？': '?', '、': '/' };

const onPhone = process.env.TARO_ENV === 'weapp';

/** In which somebody writes. */
export const fields = 'input, textarea, select, [contenteditable=true]';
const pressedByEnter = 'a[href], button, [role=button], [role=link], [role=tab], [role=checkbox]';

const moving: ReadonlySet<string | undefined> = new Set(['J', 'K']);

/** How a press is printed; undefined: it is none of ours. */
export function printed(press: KeyboardEvent): string | undefined {
  const { key, code, ctrlKey, metaKey, altKey } = press;
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'Ctrl Enter';
  if (ctrlKey || metaKey || altKey) return undefined;
  // By where the key lies: an input method that is on says nothing of letters.
  if (/^Key[A-Z]$/.test(code)) return code.slice(3);
  return asPrinted[key] ?? (/^[a-z]$/.test(key) ? key.toUpperCase() : key);
}

/** Whether a key rests: somebody writes, or something lies over the page that has keys of its own. */
function rests(name: string, at: Element | null): boolean {
  if (name === 'Ctrl Enter') return false;
  if (document.querySelector('.sheet-layer') !== null) return true;
  if (at?.matches(fields)) return name !== 'Escape';
  return name === 'Enter' && at?.matches(pressedByEnter) === true;
}

/**
 * Keys of a page while it is the one that is open, in a browser. Single keys rest while a field has the focus. Each has a button
 * beside it that does the same.
 */
export function useKeys(keys: Keys): void {
  const isOpen = useOpen();
  const now = useRef(keys);
  // Both before the next press, however quick: an effect that waits for the picture leaves a moment in which the
  // button stands there and its key does nothing.
  useLayoutEffect(() => {
    now.current = keys;
  });
  useLayoutEffect(() => {
    if (onPhone || !isOpen) return undefined;
    function onKeyDown(press: KeyboardEvent): void {
      // What is typed into an input method is not said yet, whatever key ends it.
      if (press.isComposing) return;
      const name = printed(press);
      // A key that is held down goes on through a list; it does nothing twice.
      if (press.repeat && !moving.has(name)) return;
      const act = name === undefined ? undefined : now.current[name];
      if (!act || name === undefined || rests(name, document.activeElement)) return;
      press.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOpen]);
}
