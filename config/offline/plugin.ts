import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

// What is used here of webpack 5.

type Group = { origins: readonly { request?: string }[]; getParents(): readonly Group[] };
type Chunk = { files: Iterable<string>; groupsIterable: Iterable<Group> };
type Source = { source(): string | Buffer };
type Compilation = {
  chunks: Iterable<Chunk>;
  getAsset(name: string): { source: Source } | undefined;
  emitAsset(name: string, source: Source): void;
  hooks: { processAssets: { tap(at: { name: string; stage: number }, run: () => void): void } };
};
type Compiler = {
  webpack: {
    Compilation: { PROCESS_ASSETS_STAGE_REPORT: number };
    sources: { RawSource: new (text: string) => Source };
  };
  hooks: { thisCompilation: { tap(name: string, run: (compilation: Compilation) => void): void } };
};

/** The name of the worker at the root of the site: it is for every page below. */
export const workerName = 'sw.js';

/** Pages that nobody opens without a network: those of staff, who work on what the server has, and the gallery. */
const notKept = /^\.?\/?(staff|gallery)\//;

/** Whether a page that is kept can lead to a group of files. */
function isKept(group: Group, seen = new Set<Group>()): boolean {
  if (seen.has(group)) return false;
  seen.add(group);
  if (group.origins.some(({ request = '' }) => notKept.test(request))) return false;
  const parents = group.getParents();
  return parents.length === 0 || parents.some((parent) => isKept(parent, seen));
}

/**
 * The worker of one build.
 * @param files what it keeps, as paths of the site; each is named by what is in it
 * @param html the one page of the app, which names the files that it starts with
 */
export function workerOf(files: readonly string[], html: string): string {
  const sorted = [...files].sort();
  const start = sorted.filter((name) => html.includes(name));
  const version = createHash('sha256')
    .update(JSON.stringify([sorted, html]))
    .digest('hex')
    .slice(0, 12);
  const text = readFileSync(path.join(__dirname, 'worker.js'), 'utf8');
  const given = { version, files: sorted, start };
  const lines = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  return [...lines, text].join('\n');
}

/** Writes the worker that keeps the browser build on the device, once everything has its name. */
export class KeepsTheApp {
  apply({ webpack, hooks }: Compiler): void {
    const { sources, Compilation } = webpack;
    hooks.thisCompilation.tap('KeepsTheApp', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'KeepsTheApp', stage }, () => {
        const page = compilation.getAsset('index.html');
        if (!page) return;
        const kept = [...compilation.chunks].filter(({ groupsIterable }) =>
          [...groupsIterable].some((group) => isKept(group)),
        );
        const names = kept.flatMap(({ files }) => [...files]).filter((name) => /\.(js|css)$/.test(name));
        const text = workerOf(
          names.map((name) => `/${name}`),
          page.source.source().toString(),
        );
        compilation.emitAsset(workerName, new sources.RawSource(text));
      });
    });
  }
}
