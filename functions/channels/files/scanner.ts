import { connect } from 'node:net';

/** Whether a file does harm. `notScanned`: nobody looked, because no scanner is set up. */
export type Scan = 'clean' | 'harmful' | 'notScanned';
export type Scanner = (bytes: Buffer) => Promise<Scan>;

/** The scanner did not answer, or not in words we know: the file has to wait, it is not clean for that. */
export class ScannerUnavailable extends Error {
  override readonly name = 'ScannerUnavailable';
}

/** Where no scanner is set up. */
export const noScanner: Scanner = async () => 'notScanned';

const chunkBytes = 64 * 1024;

/** The stream as clamd wants it: each piece after its length, a piece of no length at the end. */
function* pieces(bytes: Buffer): Generator<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let from = 0; from < bytes.length; from += chunkBytes) {
    const piece = bytes.subarray(from, from + chunkBytes);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    yield Buffer.concat([length, piece]);
  }
  yield Buffer.alloc(4);
}

const ask = (host: string, port: number, patienceMs: number, bytes: Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const heard: Buffer[] = [];
    const socket = connect(port, host);
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('the scanner is silent')));
    socket.on('data', (data) => heard.push(data));
    socket.on('error', (cause) => reject(new ScannerUnavailable('no answer', { cause })));
    socket.on('close', () => resolve(Buffer.concat(heard).toString('utf8')));
    for (const piece of pieces(bytes)) socket.write(piece);
  });

/**
 * ClamAV's daemon (clamd, INSTREAM) at `host:port`. Its StreamMaxLength has to be 20 MB or more.
 * @throws ScannerUnavailable
 */
export function clamAv(address: string, patienceMs = 60_000): Scanner {
  const { hostname, port } = new URL(`tcp://${address}`);
  return async (bytes) => {
    const answer = await ask(hostname, Number(port), patienceMs, bytes);
    if (/^stream: OK\0?$/.test(answer)) return 'clean';
    if (/^stream: .+ FOUND\0?$/.test(answer)) return 'harmful';
    throw new ScannerUnavailable('an answer of another kind');
  };
}
