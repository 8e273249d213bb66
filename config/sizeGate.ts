import fs from 'node:fs';
import path from 'node:path';
import * as z from '../functions/contract/z';

// WeChat refuses a main package over 2 MB; ours stays under half of that, because it is what a weak network waits for.
const mainLimitBytes = 1024 * 1024;
const built = path.resolve(__dirname, '../dist/weapp');

const AppJson = z.object({ subPackages: z.array(z.object({ root: z.string() })).default([]) });

const subpackages = AppJson.parse(
  JSON.parse(fs.readFileSync(path.join(built, 'app.json'), 'utf8')),
).subPackages.map(({ root }) => root);

const bytesIn = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + fs.statSync(path.join(entry.parentPath, entry.name)).size, 0);

const inSubpackages = subpackages.map((root) => ({ root, bytes: bytesIn(path.join(built, root)) }));
const mainBytes = bytesIn(built) - inSubpackages.reduce((sum, { bytes }) => sum + bytes, 0);

const kb = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`;
console.log(`weapp main package ${kb(mainBytes)} of ${kb(mainLimitBytes)}`);
for (const { root, bytes } of inSubpackages) console.log(`weapp subpackage ${root} ${kb(bytes)}`);

if (mainBytes > mainLimitBytes) {
  console.error('The main package is too large: move pages to a subpackage, or find what came in.');
  process.exitCode = 1;
}
