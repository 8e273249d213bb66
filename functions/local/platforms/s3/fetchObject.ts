import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { Objects, Version } from './objects';
import { StoreRefusal } from './refusal';

type Range = { from: number; to: number };

/** The part that is asked for; null for all of it. @throws StoreRefusal `InvalidRange` */
function rangeOf(header: string | undefined, size: number): Range | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (from > to || from >= size) throw new StoreRefusal('InvalidRange');
  return { from, to };
}

/** Reply headers that a signed address may set. */
const settable = {
  'response-content-type': 'content-type',
  'response-content-disposition': 'content-disposition',
  'response-cache-control': 'cache-control',
} as const;

function headersOf(version: Version, query: URLSearchParams): Record<string, string> {
  const set = Object.entries(settable).flatMap(([name, header]): [string, string][] => {
    const value = query.get(name);
    return value === null ? [] : [[header, value]];
  });
  return {
    'content-type': version.type,
    etag: version.etag,
    'last-modified': new Date(version.at).toUTCString(),
    'x-amz-version-id': version.version,
    'accept-ranges': 'bytes',
    ...Object.fromEntries(set),
  };
}

/** Gives out an object, or a part of it, or says what it is. @throws StoreRefusal */
export async function fetchObject(
  asked: { method: string; key: string; query: URLSearchParams; range: string | undefined },
  objects: Objects,
  response: ServerResponse,
): Promise<void> {
  const named = asked.query.get('versionId') ?? undefined;
  const version = await objects.find(asked.key, named);
  if (!version) throw new StoreRefusal(named === undefined ? 'NoSuchKey' : 'NoSuchVersion');
  const range = rangeOf(asked.range, version.size);
  const length = range ? range.to - range.from + 1 : version.size;
  response.writeHead(range ? 206 : 200, {
    ...headersOf(version, asked.query),
    'content-length': length,
    ...(range ? { 'content-range': `bytes ${range.from}-${range.to}/${version.size}` } : {}),
  });
  if (asked.method === 'HEAD') response.end();
  else await pipeline(objects.read(version, range ?? undefined), response);
}
