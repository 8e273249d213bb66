import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../engine/systemError';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** What the file system answers to a name that no file has, or can have. */
const missing: ReadonlySet<unknown> = new Set([
  'ENOENT',
  'EISDIR',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

async function file(full: string): Promise<Response | null> {
  try {
    const content = await readFile(full);
    const type = types[path.extname(full)] ?? 'application/octet-stream';
    return new Response(new Uint8Array(content), {
      headers: { 'content-type': type, 'cache-control': 'no-cache' },
    });
  } catch (error) {
    if (missing.has(errorCode(error))) return null;
    throw error;
  }
}

/** The door between the local stack's people, added to the app's page; the app itself knows nothing of it. */
const shoes = '<script src="/local/shoes.js" defer></script>';

async function page(folder: string): Promise<Response> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  return new Response(html.replace('</body>', `${shoes}</body>`), {
    headers: { 'content-type': types['.html'] ?? '', 'cache-control': 'no-cache' },
  });
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Serves the browser build: its files, and its one page for every address of the app's own. */
export async function appFiles(folder: string, pathname: string): Promise<Response> {
  const name = decoded(pathname);
  if (name === undefined) return new Response('', { status: 404 });
  const asked = path.normalize(path.join(folder, name));
  const inside = asked.startsWith(folder + path.sep);
  if (inside && path.extname(asked)) {
    const found = path.basename(asked).startsWith('.') ? null : await file(asked);
    return found ?? new Response('', { status: 404 });
  }
  return page(folder);
}
