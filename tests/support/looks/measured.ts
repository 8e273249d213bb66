import type { Setting } from './dress';

// Run inside a page, as text: it knows nothing of this module. Everything it gives is a list of sentences, best empty.

/** What is measured: the smallest type and targets, pixels. */
export type Least = {
  text: number;
  target: number;
  main: number;
  /** What may be cut, because the whole of it stands beside, and what may be smaller, being no text: printed keys. */
  mayCut?: string;
  maySmall?: string;
};

/** The look's own least: 17 and 48 px, 56 for the step that a page is for; 22, 60 and 68 in 长辈版. */
export const least: Record<Setting, Least> = {
  plain: { text: 17, target: 48, main: 56 },
  elder: { text: 22, target: 60, main: 68 },
  double: { text: 17, target: 48, main: 56 },
  desk: { text: 15, target: 36, main: 40, mayCut: '.table .cut', maySmall: '.key' },
};

export const pressed =
  '[role=button], [role=link], [role=radio], [role=checkbox], [role=tab], [role=switch], input, textarea';

/** What lies off the edge, is cut, written too small or hard to hit on the page that is shown. */
export function faultsOfSize({ least, pressed }: { least: Least; pressed: string }): string[] {
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('#local-shoes, [aria-hidden=true]') === null;
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(isSeen);
  const nameOf = (element: Element): string =>
    `${element.id ? `#${element.id}` : `.${(element.getAttribute('class') ?? element.tagName).split(' ').join('.')}`} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 16)}”`;
  const edge = document.documentElement.clientWidth;
  const isOff = (element: Element): boolean => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > edge + 1 || left < -1);
  };
  const hasText = (element: Element): boolean =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const isCut = (element: HTMLElement): boolean =>
    !element.matches(least.mayCut ?? 'no-element') &&
    getComputedStyle(element).clipPath === 'none' &&
    getComputedStyle(element).overflowX !== 'visible' &&
    element.tagName !== 'INPUT' &&
    element.tagName !== 'TEXTAREA' &&
    element.scrollWidth > element.clientWidth + 1;
  // A line of a few letters within text is as high as the text.
  const targets = all.filter(
    (element) => element.matches(pressed) && element.getAttribute('aria-disabled') !== 'true',
  );
  const heightOf = (element: HTMLElement): number =>
    Math.round(
      Math.max(
        element.getBoundingClientRect().height,
        element.matches('input, textarea')
          ? (element.closest('.field-box')?.getBoundingClientRect().height ?? 0)
          : 0,
      ) * 10,
    ) / 10;
  const leastOf = (element: HTMLElement): number =>
    element.matches('.button-primary') ? least.main : least.target;
  return [
    ...(document.documentElement.scrollWidth > edge
      ? [`the page is ${document.documentElement.scrollWidth} wide on ${edge}`]
      : []),
    ...all
      .filter((element) => hasText(element) && isOff(element))
      .map((element) => `off the edge: ${nameOf(element)}`),
    ...all.filter(isCut).map((element) => `cut: ${nameOf(element)}`),
    ...all
      .filter((element) => hasText(element) && !element.matches(least.maySmall ?? 'no-element'))
      .filter((element) => sizeOf(element) < least.text - 0.1)
      .map((element) => `type of ${sizeOf(element)}: ${nameOf(element)}`),
    ...targets
      .filter((element) => heightOf(element) < leastOf(element) - 0.5)
      .map((element) => `${heightOf(element)} high: ${nameOf(element)}`),
  ];
}
