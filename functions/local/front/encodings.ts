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
