import type { Page, Request } from 'playwright-core';

/** What each page has asked for and not been answered yet. */
const underWay = new WeakMap<Page, Set<Request>>();

/** Counts from now on what a page asks for. To be said of a page before it is opened, once. */
export function watchRequests(page: Page): void {
  const asked = new Set<Request>();
  underWay.set(page, asked);
  page.on('request', (request) => asked.add(request));
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Times in a row that nothing is under way before a page counts as at rest: what came last may ask for one thing more. */
const quietTimes = 3;

/** Two frames: what had come by the first is drawn by the second. */
const drawn = 'new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))';

/**
 * Waits until a page has all it asked for and has drawn it, several times in a row: a tenth of a second, where the
 * browser's own "network idle" is half of one after every page. The page has to be one that `watchRequests` knows.
 */
export async function atRest(page: Page): Promise<void> {
  const asked = underWay.get(page);
  if (!asked) throw new Error('nobody has counted what this page asks for');
  await page.waitForLoadState('load');
  for (let quiet = 0; quiet < quietTimes;) {
    await page.evaluate(drawn);
    quiet = asked.size === 0 ? quiet + 1 : 0;
  }
}
