const onPhone = process.env.TARO_ENV === 'weapp';

interface KeyPress {
  key: string;
  preventDefault(): void;
  currentTarget?: unknown;
}

const steps: Record<string, number | undefined> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** The radio `by` places further in the same group, round and round; undefined outside a browser. */
function radioBeside(radio: unknown, by: number): HTMLElement | undefined {
  if (!(radio instanceof HTMLElement)) return undefined;
  const all = [...(radio.closest('[role=radiogroup]')?.querySelectorAll<HTMLElement>('[role=radio]') ?? [])];
  return all[(all.indexOf(radio) + by + all.length) % all.length];
}

/**
 * What makes one of several answers a radio of its group: the Tab key stops once at the group, the arrows go on from
 * there and pick, Enter and Space pick.
 * @param leadsOn picking opens the next screen, so that the arrows only move
 */
export function radio(
  at: { isPicked: boolean; isFirst: boolean; anyPicked: boolean },
  pick: () => void,
  leadsOn = false,
) {
  const onKeyDown = (event: KeyPress) => {
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const next = radioBeside(event.currentTarget, step);
      next?.focus();
      if (!leadsOn) next?.click();
      return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick();
  };
  const isStop = at.anyPicked ? at.isPicked : at.isFirst;
  return {
    role: 'radio',
    'aria-checked': at.isPicked,
    onClick: pick,
    ...(onPhone ? { hoverClass: 'pressed' } : { tabIndex: isStop ? 0 : -1, onKeyDown }),
  };
}
