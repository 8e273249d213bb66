import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { compared, draw } from './drawn';
import { picturesOf } from './pictures';

jest.setTimeout(120_000);

const folder = path.join(__dirname, 'pages');
const reference = async (name: string): Promise<PNG> =>
  PNG.sync.read(await readFile(path.join(folder, name)));

/** Of all pixels of a page: what rounding may change. A character is more than that. */
const tolerance = 0.0002;

test.each(Object.entries(compared))('the pages of %s look as they did', async (name, paper) => {
  const pages = await picturesOf(await draw(paper()));
  const kept = (await readdir(folder)).filter((file) => new RegExp(`^${name}-\\d+\\.png$`).test(file));
  expect(pages).toHaveLength(kept.length);
  for (const [nth, page] of pages.entries()) {
    const before = await reference(`${name}-${nth + 1}.png`);
    expect([page.width, page.height]).toEqual([before.width, before.height]);
    const different = pixelmatch(page.data, before.data, undefined, page.width, page.height, {
      threshold: 0.2,
    });
    expect(different / (page.width * page.height)).toBeLessThan(tolerance);
  }
});

test('a character that is left out would be seen', async () => {
  const refusal = compared.refusal?.();
  if (!refusal) throw new Error('there is no refusal');
  const [first] = await picturesOf(await draw({ ...refusal, addressee: '乌云其木：' }));
  const before = await reference('refusal-1.png');
  if (!first) throw new Error('there is no page');
  const different = pixelmatch(first.data, before.data, undefined, first.width, first.height, {
    threshold: 0.2,
  });
  expect(different / (first.width * first.height)).toBeGreaterThan(tolerance);
});

test('the same paper gives the same bytes', async () => {
  const paper = compared.opinion;
  if (!paper) throw new Error('there is no opinion');
  const [one, other] = await Promise.all([draw(paper()), draw(paper())]);
  expect(one.equals(other)).toBe(true);
});
