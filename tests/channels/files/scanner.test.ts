import { createServer, type Server } from 'node:net';
import { clamAv, noScanner, ScannerUnavailable } from '../../../functions/channels/files/scanner';

let daemon: Server;
let answer: string | null = 'stream: OK\0';
let heard: Buffer;

const endOfStream = Buffer.alloc(4);

beforeEach(async () => {
  heard = Buffer.alloc(0);
  answer = 'stream: OK\0';
  daemon = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      heard = Buffer.concat([heard, data]);
      if (answer !== null && heard.subarray(-4).equals(endOfStream)) socket.end(answer);
    });
  });
  await new Promise<void>((resolve) => daemon.listen(0, '127.0.0.1', resolve));
});
afterEach(() => new Promise((resolve) => daemon.close(resolve)));

const scanner = (patienceMs?: number) => {
  const address = daemon.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return clamAv(`127.0.0.1:${port}`, patienceMs);
};

/** The bytes in the pieces that the daemon was sent. */
function streamed(): Buffer {
  const command = 'zINSTREAM\0'.length;
  expect(heard.subarray(0, command).toString()).toBe('zINSTREAM\0');
  const pieces: Buffer[] = [];
  for (let at = command; at < heard.length;) {
    const length = heard.readUInt32BE(at);
    pieces.push(heard.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return Buffer.concat(pieces);
}

test('a file is streamed whole, in pieces, and passed', async () => {
  const file = Buffer.alloc(200_000, 7);
  expect(await scanner()(file)).toBe('clean');
  expect(streamed()).toEqual(file);
});

test('what it finds is harmful', async () => {
  answer = 'stream: Eicar-Test-Signature FOUND\0';
  expect(await scanner()(Buffer.from('x'))).toBe('harmful');
});

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', ''],
  ['something that begins like a pass', 'stream: OK but not quite\0'],
])('%s is no answer, and no file is clean for it', async (_, said) => {
  answer = said;
  await expect(scanner()(Buffer.from('x'))).rejects.toThrow(ScannerUnavailable);
});

test('silence ends, and is no answer', async () => {
  answer = null;
  await expect(scanner(50)(Buffer.from('x'))).rejects.toThrow(ScannerUnavailable);
});

test('a daemon that is not there is no answer', async () => {
  await expect(clamAv('127.0.0.1:1')(Buffer.from('x'))).rejects.toThrow(ScannerUnavailable);
});

test('where none is set up, nobody has looked', async () => {
  expect(await noScanner(Buffer.from('x'))).toBe('notScanned');
});
