import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp } from '../../../../functions/local/stack/front/build';
import { residentPages } from '../../../../src/routes';
import { livingTown } from '../../../support/living';

// What a weak network waits for, in kilobytes as they are sent, packed with gzip; data of the API is not counted. Wanted are 180
// for the first page and 60 for each after it. What could still go: home takes along whole kinds (their forms and deeds) for a
// name and a status; zod's core weighs 12; Taro's notes, dialogs and sheets weigh 6 and only say that something was copied.
const firstLoad = 232;
const laterPage = 104;

const town = livingTown();

/** Scripts and styles of the build that are there once the page at an address is drawn. */
async function filesOf(address: string): Promise<ReadonlySet<string>> {
  const device = await town.device();
  // None of the cases asked for is there.
  device.expectsErrors('Failed to load resource');
  const { page } = device;
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const names = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  return new Set(names.filter((name) => /^\/(js|css)\/.*\.(js|css)$/.test(name)));
}

/** Kilobytes of some files of the build, packed. */
async function weight(names: Iterable<string>): Promise<number> {
  const folder = await builtApp();
  const bytes = [...names].reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length,
    0,
  );
  return bytes / 1024;
}

const { cases, case: one, consult, apply, petition, guides, inbox, me } = residentPages;

test('the first page and those most go on to are light enough for a weak network', async () => {
  const home = await filesOf('/');
  const first = await weight(['index.html', ...home]);
  const weights: [string, number][] = [];
  for (const { path: address } of [cases, one, consult, apply, petition, guides, inbox, me]) {
    const more = [...(await filesOf(`/${address}?caseId=1000000007`))].filter((name) => !home.has(name));
    weights.push([address, await weight(more)]);
  }
  expect(first).toBeLessThanOrEqual(firstLoad);
  expect(weights.filter(([, kilobytes]) => kilobytes > laterPage || kilobytes === 0)).toEqual([]);
}, 300_000);
