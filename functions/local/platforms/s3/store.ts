import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { authorise } from './authorisation';
import { storeFaults, type StoreFaults } from './faults';
import { fetchObject } from './fetchObject';
import { takeIn } from './intake';
import { objectsIn, type Objects, type Version } from './objects';
import { escaped, StoreRefusal } from './refusal';
import type { Keys } from './signing';
import { takeForm } from './takeForm';

/** `ListObjectVersions` under a prefix, whole: there are few here. */
export async function listVersions(prefix: string, bucket: string, objects: Objects): Promise<string> {
  const versions = await objects.versions(prefix);
  const seen = new Set<string>();
  const rows = versions.map(({ key, version, at, marker, size, etag }) => {
    const isLatest = !seen.has(key);
    seen.add(key);
    const common = `<Key>${escaped(key)}</Key><VersionId>${version}</VersionId><IsLatest>${isLatest}</IsLatest><LastModified>${at}</LastModified>`;
    return marker
      ? `<DeleteMarker>${common}</DeleteMarker>`
      : `<Version>${common}<ETag>${escaped(etag)}</ETag><Size>${size}</Size><StorageClass>STANDARD</StorageClass></Version>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ListVersionsResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>${bucket}</Name><Prefix>${escaped(prefix)}</Prefix><IsTruncated>false</IsTruncated>${rows.join('')}</ListVersionsResult>`;
}

export type FileStoreOptions = {
  /** Where the bytes lie. */
  folder: string;
  bucket: string;
  keys: Keys;
  /** Origins whose pages may send and fetch. */
  allowedOrigins: readonly string[];
  now: () => Date;
  /** Told of each new version, as a bucket tells of ObjectCreated. */
  onCreated: (version: Version) => void;
};

export type FileStore = {
  /** `http://127.0.0.1:…`, with the bucket as the first part of every path. */
  endpoint: string;
  objects: Objects;
  faults: StoreFaults;
  close(): Promise<void>;
};

/** Larger than anything of ours; S3 itself stops at 5 GB. */
const largestPut = 100 * 1024 * 1024;

/** What S3 checks of a bucket, on this machine: signatures, forms and their policies, times, sizes, versions. */
export async function startFileStore(options: FileStoreOptions): Promise<FileStore> {
  const { folder, bucket, keys, allowedOrigins, now, onCreated } = options;
  const objects = await objectsIn(folder, now);
  const faults = storeFaults();

  async function post(request: IncomingMessage, response: ServerResponse): Promise<void> {
    faults.check('sending');
    const version = await takeForm(request, { bucket, keys, now: now(), objects });
    onCreated(version);
    const location = `${endpoint}/${bucket}/${version.key}`;
    response.writeHead(201, { etag: version.etag, location, 'x-amz-version-id': version.version });
    response.end(
      `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse><Location>${escaped(location)}</Location><Bucket>${bucket}</Bucket><Key>${escaped(version.key)}</Key><ETag>${escaped(version.etag)}</ETag></PostResponse>`,
    );
  }

  async function put(request: IncomingMessage, response: ServerResponse, key: string, digest: string) {
    const taken = await takeIn(request, await objects.aside(), largestPut);
    if (/^[0-9a-f]{64}$/.test(digest) && digest !== taken.sha256)
      throw new StoreRefusal('XAmzContentSHA256Mismatch');
    const version = await objects.keep(key, request.headers['content-type'] ?? 'binary/octet-stream', taken);
    onCreated(version);
    response.writeHead(200, { etag: version.etag, 'x-amz-version-id': version.version }).end();
  }

  async function remove(response: ServerResponse, key: string, named: string | null) {
    if (named !== null) await objects.remove(key, named);
    const { version } = named === null ? await objects.mark(key) : { version: named };
    response.writeHead(204, { 'x-amz-version-id': version }).end();
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', headers, url = '/' } = request;
    const [path = '/', search = ''] = url.split('?');
    const [asked, ...rest] = path.slice(1).split('/');
    const key = decodeURIComponent(rest.join('/'));
    const query = new URLSearchParams(search);
    if (asked !== bucket) throw new StoreRefusal('NoSuchBucket');
    if (method === 'POST' && key === '') return post(request, response);
    const digest = authorise({ method, path, query: search, headers }, keys, now());
    faults.check(method === 'GET' && key !== '' ? 'fetching' : 'keeping');
    if (method === 'GET' && key === '' && query.has('versions')) {
      const list = await listVersions(query.get('prefix') ?? '', bucket, objects);
      response.writeHead(200, { 'content-type': 'application/xml' }).end(list);
      return undefined;
    }
    if (key === '') throw new StoreRefusal('NotImplemented');
    if (method === 'PUT') return put(request, response, key, digest);
    if (method === 'DELETE') return remove(response, key, query.get('versionId'));
    if (method === 'GET' || method === 'HEAD')
      return fetchObject({ method, key, query, range: headers.range }, objects, response);
    throw new StoreRefusal('MethodNotAllowed');
  }

  function refuse(error: unknown, response: ServerResponse): void {
    const refusal = error instanceof StoreRefusal ? error : new StoreRefusal('InternalError');
    if (response.headersSent || response.destroyed) response.destroy();
    else response.writeHead(refusal.status, { 'content-type': 'application/xml' }).end(refusal.xml);
  }

  const server = createServer((request, response) => {
    const { origin } = request.headers;
    response.setHeader('x-content-type-options', 'nosniff');
    // Clients set their clocks by it.
    response.setHeader('date', now().toUTCString());
    if (origin !== undefined && allowedOrigins.includes(origin)) {
      response.setHeader('access-control-allow-origin', origin);
      response.setHeader('access-control-expose-headers', 'etag, location, x-amz-version-id');
      response.setHeader('vary', 'origin');
    }
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET, HEAD, POST');
      response.setHeader(
        'access-control-allow-headers',
        request.headers['access-control-request-headers'] ?? '',
      );
      response.writeHead(response.hasHeader('access-control-allow-origin') ? 200 : 403).end();
      return;
    }
    void answer(request, response)
      .catch((error: unknown) => refuse(error, response))
      .finally(() => {
        // Whoever is still sending is heard out, and nothing of it kept, so that they hear the answer.
        request.unpipe();
        request.resume();
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const endpoint = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    endpoint,
    objects,
    faults,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
