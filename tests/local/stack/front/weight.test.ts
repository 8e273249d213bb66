import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtApp } from '../../../../functions/local/stack/front/build';
import { residentPages } from '../../../../src/routes';
import type { Device } from '../../../support/device';
import { livingTown } from '../../../support/living';

// What a weak network waits for, in kilobytes as they are sent, packed with gzip; data of the API is not counted, nor what is
// fetched once somebody does something (a deed, a code, a voice). Wanted are 180 for the first page and 60 for each after it; three
// in a hundred are kept free, because zlib packs a little differently from one processor to the next, and one case says more than
// another.
const firstLoad = 0.97 * 180;
const laterPage = 0.97 * 60;

const town = livingTown('full');

/** Scripts and styles of the build that are there once the page at an address is drawn. */
async function filesOf({ page }: Device, address: string): Promise<ReadonlySet<string>> {
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

/** The address of a case of whoever has the device in hand. */
async function ownCase({ page }: Device): Promise<string> {
  await page.goto(residentPages.cases.link());
  const id = await page.locator('[id^="case-"]').first().getAttribute('id');
  return residentPages.case.link({ caseId: id?.replace('case-', '') ?? '' });
}

const { cases, consult, apply, petition, guides, inbox, me } = residentPages;

test('the first page and those most go on to are light enough for a weak network', async () => {
  const visitor = await town.device();
  const home = await filesOf(visitor, '/');
  const more = async (device: Device, address: string): Promise<number> =>
    weight([...(await filesOf(device, address))].filter((name) => !home.has(name)));
  const weights: [string, number][] = [];
  for (const { path: address } of [consult, apply, petition, guides])
    weights.push([address, await more(visitor, `/${address}`)]);
  const device = await town.device();
  await device.stepInto(town.resident(1));
  for (const { path: address } of [cases, inbox, me])
    weights.push([address, await more(device, `/${address}`)]);
  const ofCase = await more(device, await ownCase(device));
  const first = await weight(['index.html', ...home]);
  expect(first).toBeLessThanOrEqual(firstLoad);
  expect(weights.filter(([, kilobytes]) => kilobytes > laterPage || kilobytes === 0)).toEqual([]);
  expect(ofCase).toBeGreaterThan(0);
  expect(ofCase).toBeLessThanOrEqual(laterPage);
}, 300_000);
