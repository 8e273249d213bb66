import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../systemError';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = {
  name: string;
  /** Whether something of this type gets smaller by it, for a browser that can unpack it. */
  suits(type: string, request: Request): boolean;
  /** `etag` names the content: what was packed once is kept. */
  pack(content: Buffer, etag: string): Promise<Buffer>;
};

/** Pictures are packed already. */
const packable = /^text\/|json|svg/;

const accepts = (name: string, request: Request): boolean =>
  (request.headers.get('accept-encoding') ?? '')
    .split(',')
    .map((one) => one.trim().split(/\s*;\s*q=/))
    .some(([wanted, weight = '1']) => wanted === name && Number(weight) > 0);

function encoding(name: string, pack: (content: Buffer) => Promise<Buffer>): Encoding {
  const kept = new Map<string, Promise<Buffer>>();
  return {
    name,
    suits: (type, request) => packable.test(type) && accepts(name, request),
    pack(content, etag) {
      const packed = kept.get(etag) ?? pack(content);
      kept.set(etag, packed);
      return packed;
    },
  };
}

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** Of eleven levels: nearly as small as the last, in a fraction of its time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** The ways to make a file smaller on its way, the best first. */
export const encodings: readonly Encoding[] = [
  encoding('br', (content) => brotli(content, quality)),
  encoding('gzip', (content) => gzipped(content)),
];

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

/** The build names these by what is in them (config/index.ts), so a browser need not ask for one twice. */
const namedByContent = /\.[0-9a-f]{8}\.(js|css)$/;
const aYear = 'public, max-age=31536000, immutable';

/** The door between the local stack's people, added to the app's page; the app itself knows nothing of it. */
const shoes = '<script src="/local/shoes.js" defer></script>';

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

const nothing = (): Response => new Response('', { status: 404 });

/** Answers with what a file of the build holds, packed as the browser likes it, or that it has it already. */
async function given(request: Request, content: Buffer, name: string): Promise<Response> {
  const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
  const caching = {
    etag,
    'cache-control': namedByContent.test(name) ? aYear : 'no-cache',
    vary: 'accept-encoding',
  };
  if (request.headers.get('if-none-match') === etag)
    return new Response(null, { status: 304, headers: caching });
  const type = types[path.extname(name)] ?? 'application/octet-stream';
  const encoding = encodings.find((one) => one.suits(type, request));
  const headers = {
    ...caching,
    'content-type': type,
    ...(encoding && { 'content-encoding': encoding.name }),
  };
  return new Response(new Uint8Array(encoding ? await encoding.pack(content, etag) : content), { headers });
}

async function page(folder: string, request: Request): Promise<Response> {
  const html = await readFile(path.join(folder, 'index.html'), 'utf8');
  return given(request, Buffer.from(html.replace('</body>', `${shoes}</body>`)), 'index.html');
}

/** Serves the browser build: its files, and its one page for every address of the app's own. */
export async function appFiles(folder: string, request: Request): Promise<Response> {
  const name = decoded(new URL(request.url).pathname);
  if (name === undefined) return nothing();
  const asked = path.normalize(path.join(folder, name));
  const inside = asked.startsWith(folder + path.sep);
  if (!inside || !path.extname(asked)) return page(folder, request);
  if (path.basename(asked).startsWith('.')) return nothing();
  try {
    return await given(request, await readFile(asked), asked);
  } catch (error) {
    if (missing.has(errorCode(error))) return nothing();
    throw error;
  }
}
