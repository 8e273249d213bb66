import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG } from 'pngjs';
import { compared, draw } from './drawn';
import { picturesOf } from './pictures';

/**
 * `npm run papers -- --write` draws the reference pictures anew, after a paper was changed on purpose: look at them before
 * they are committed. Without `--write` they are put into `.data/papers` to be looked at.
 */
const folder = process.argv.includes('--write')
  ? path.join(__dirname, 'pages')
  : path.resolve('.data/papers');

async function write(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const before = (await readdir(folder)).filter((name) => name.endsWith('.png'));
  await Promise.all(before.map((name) => rm(path.join(folder, name))));
  for (const [name, paper] of Object.entries(compared)) {
    const pages = await picturesOf(await draw(paper()));
    for (const [nth, page] of pages.entries())
      await writeFile(path.join(folder, `${name}-${nth + 1}.png`), PNG.sync.write(page, { colorType: 0 }));
  }
  console.log(folder);
}

void write();
