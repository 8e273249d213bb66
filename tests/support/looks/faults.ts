import type { Page } from 'playwright-core';
import axe from 'axe-core';
import { screens, screensOf, showOn, type Screen, type Setting } from './dress';
import { faultsOfSize, least, pressed } from './measured';

type Violation = { id: string; impact?: string | null; nodes: { html: string; target: string[] }[] };

/**
 * Of all its rules, with the one it does not ask by itself: whether enough is left of a target beside what lies over it. It
 * does not fetch the style sheets once more, which no rule of these needs.
 */
const all = { rules: { 'target-size': { enabled: true } }, preload: false };

async function violations(page: Page, only?: readonly string[], within = 'body'): Promise<Violation[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source);
  const options = { resultTypes: ['violations'], ...(only ? { runOnly: only } : all) };
  const asked = `axe.run({ include: [${JSON.stringify(within)}], exclude: ['#local-shoes'] }, ${JSON.stringify(options)})`;
  const found = await page.evaluate<{ violations: Violation[] }>(asked);
  return found.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
}

/** Not among what axe asks by itself: whether enough is left of a target beside what lies over it. */
const reach = ['target-size'];

/** Whether a target is out of reach although somebody has scrolled to it: what stands half below a bar is only further down. */
async function isOutOfReach(page: Page, target: string): Promise<boolean> {
  await page.evaluate(
    (sought) => document.querySelector(sought)?.scrollIntoView({ block: 'center' }),
    target,
  );
  return (await violations(page, reach, target)).length > 0;
}

/** What an automatic reader objects to seriously, of all its rules or of these. */
export async function objections(page: Page, only?: readonly string[], within = 'body'): Promise<string[]> {
  const said: string[] = [];
  for (const { id, nodes } of await violations(page, only, within))
    for (const { html, target } of nodes)
      if (id !== 'target-size' || (await isOutOfReach(page, target.at(-1) ?? 'body')))
        said.push(`${id}: ${html.slice(0, 120)}`);
  return said;
}

/** What is off the edge, cut, too small to read or too low to hit. */
export const sizes = (page: Page, setting: Setting): Promise<string[]> =>
  page.evaluate(faultsOfSize, { least: least[setting], pressed });

/** Where the keyboard and a screen reader stand, unless on the page's title, in a field or on what lies over the page. */
export const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.matches(
      '[aria-level="1"], textarea, input, select, [role=dialog], [role=dialog] *, tr[aria-current] a',
    )
      ? []
      : [`the reader stands on ${at?.tagName} #${at?.id}`];
  });

/** Groups of radios at which the Tab key does not stop exactly once. */
export const wrongStops = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=radiogroup]')]
      .filter((group) => group.checkVisibility())
      .filter((group) => group.querySelectorAll('[role=radio][tabindex="0"]').length !== 1)
      .map((group) => `Tab does not stop once at ${group.getAttribute('aria-label')}`),
  );

/** So many signs to read are a page of text. */
const longText = 300;

/** A resident's page of text that cannot be read aloud, where the platform can: what is pressed or filled in is no text of it. */
async function unheard(page: Page): Promise<string[]> {
  if (/\/(staff|gallery|pages\/intake)\//.test(page.url())) return [];
  const length = await page.evaluate(() => {
    const apart =
      '[role=button], [role=link], [role=radio], [role=checkbox], [role=dialog], [aria-hidden], textarea, input';
    const main = [...document.querySelectorAll('.main')].find((one) => one.checkVisibility());
    if (!main || main.querySelector('#read-aloud, #read-home, #read-consent')) return 0;
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    let signs = 0;
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility() && !parentElement.closest(apart))
        signs += textContent?.trim().length ?? 0;
    }
    return signs;
  });
  return length > longText ? [`${length} signs to read, and nothing reads them aloud`] : [];
}

const contrast = ['color-contrast'];

/** Where every colour there is stands at least once: what is looked at in the dark as well. */
const inTheDark =
  /^(staff-answer|staff-case-(consultation|legalAid)|staff-lawyer-1-(today-mine|inbox)|gallery|home|inbox|lock-set|case-answered|case-aid-materials|.*-review)$/;

const darkAtDesk =
  /^(desk-queue-.*|desk-case-.*|desk-answer|desk-decision|desk-centre-supervisor-today-people)$/;

/**
 * What is too small, cut or off the edge in 长辈版, of a page that was opened without it. What large type leaves out or lays otherwise is met on the walks that have it on from the beginning.
 */
async function sizesInLargeType(page: Page): Promise<string[]> {
  const turn = (on: boolean) =>
    page.evaluate((isLarge) => {
      for (const screen of document.querySelectorAll('.screen')) screen.classList.toggle('elder', isLarge);
    }, on);
  await turn(true);
  const found = await sizes(page, 'elder');
  await turn(false);
  return found.map((fault) => `长辈版, ${fault}`);
}

/** Places of residents that no walk comes to with large type on from the beginning. */
const measuredLarge =
  /-visitor$|^(offices|eligible|guides?|guide-urgent|language|receipt-check|recover|privacy|leave-try|gone|guardian-.+|joint.*|sign-in|scan-not-ours|helping-offered|join.*|consult-(say|said|review|privacy|received|[0-9]+))$/;

type Question = readonly [Screen, (page: Page) => Promise<string[]>];

/** What is asked of a place in each setting, on which screen. */
const asked: Record<Setting, (place: string) => readonly Question[]> = {
  plain: (place) => [
    [
      screens.phone,
      async (page) => [
        ...(await objections(page)),
        ...(await wrongStops(page)),
        ...(await lost(page)),
        ...(await unheard(page)),
      ],
    ],
    ...(inTheDark.test(place) ? [[screens.dark, (page: Page) => objections(page, contrast)] as const] : []),
    [
      screens.narrow,
      async (page) => [
        ...(await sizes(page, 'plain')),
        ...(await objections(page, reach)),
        ...(measuredLarge.test(place) ? await sizesInLargeType(page) : []),
      ],
    ],
  ],
  elder: (place) => [
    ...(inTheDark.test(place)
      ? [
          [screens.phone, (page: Page) => objections(page, contrast)] as const,
          [screens.dark, (page: Page) => objections(page, contrast)] as const,
        ]
      : []),
    [screens.narrow, (page) => sizes(page, 'elder')],
  ],
  desk: (place) => [
    [
      screens.wide,
      async (page) => [
        ...(await objections(page)),
        ...(await wrongStops(page)),
        ...(await lost(page)),
        ...(await sizes(page, 'desk')),
      ],
    ],
    ...(darkAtDesk.test(place)
      ? [[screens.wideDark, (page: Page) => objections(page, contrast)] as const]
      : []),
    [screens.desk, async (page) => [...(await sizes(page, 'desk')), ...(await objections(page, reach))]],
  ],
  double: () => [[screens.narrow, (page) => sizes(page, 'double')]],
};

/** All that is wrong with the place that is open, each with its screen. */
export async function faultsOn(page: Page, place: string, setting: Setting): Promise<string[]> {
  const found: string[] = [];
  for (const [screen, ask] of asked[setting](place)) {
    await showOn(page, screen);
    found.push(...(await ask(page)).map((fault) => `${place}, ${setting} ${screen.name}: ${fault}`));
  }
  await showOn(page, screensOf[setting][0]);
  return found;
}
