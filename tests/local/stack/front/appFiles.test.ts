import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { appFiles } from '../../../../functions/local/stack/front/appFiles';
import { listen, type FrontDoor } from '../../../../functions/local/stack/front/listen';

const hashed = 'run();'.repeat(500);
const secret = 'the secret of the folder above';

let folder: string;
let door: FrontDoor;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'app-'));
  const app = join(folder, 'app');
  await mkdir(join(app, 'js'), { recursive: true });
  await mkdir(join(folder, 'app-other'));
  await writeFile(join(folder, 'secrets.json'), secret);
  await writeFile(join(folder, 'app-other/secrets.json'), secret);
  await writeFile(join(app, '.hidden.json'), secret);
  await writeFile(join(app, 'index.html'), '<body>the app</body>');
  await writeFile(join(app, 'js/app.js'), 'run()');
  await writeFile(join(app, 'js/341.d9ffca2b.js'), hashed);
  await writeFile(join(app, 'photo.png'), hashed);
  door = await listen(0);
  door.open((request) => appFiles(app, request));
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
});

/** As it stands, where `fetch` would tidy the path first and unpack the answer. */
const ask = (path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request({ port: door.port, host: '127.0.0.1', path, headers }, resolve).on('error', reject).end();
  });

async function get(path: string) {
  const reply = await ask(path);
  return { status: reply.statusCode, type: reply.headers['content-type'], body: await text(reply) };
}

test('a file of the app is given as what it is', async () => {
  expect(await get('/js/app.js')).toEqual({
    status: 200,
    type: 'text/javascript; charset=utf-8',
    body: 'run()',
  });
});

test('every address of the app itself is its one page, with the door between people added', async () => {
  for (const path of ['/', '/pages/home/index', '/pages/case/index?caseId=1']) {
    const { status, body } = await get(path);
    expect({ status, body }).toEqual({
      status: 200,
      body: '<body>the app<script src="/local/shoes.js" defer></script></body>',
    });
  }
});

test.each(['/js/gone.js', '/.hidden.json', '/js%00.js'])('%s is not there', async (path) => {
  expect(await get(path)).toMatchObject({ status: 404, body: '' });
});

test.each([
  '/../secrets.json',
  '/../../secrets.json',
  '/js/../../secrets.json',
  '/%2e%2e/secrets.json',
  '/..%2fsecrets.json',
  '/..%2fapp-other%2fsecrets.json',
  '/js%2f..%2f..%2fsecrets.json',
  '/..%5csecrets.json',
  '//etc/passwd',
])('%s gives no file from outside the app', async (path) => {
  const { body } = await get(path);
  expect(body).not.toContain(secret);
  expect(body).not.toContain('root:');
});

test('an address that cannot be read is refused, and the next one is answered', async () => {
  expect(await get('/%E4%BD.js')).toMatchObject({ status: 404 });
  expect(await get('/js/app.js')).toMatchObject({ status: 200 });
});

describe('what a browser need not ask for twice', () => {
  test('a file named by what is in it is good for ever', async () => {
    const { headers } = await ask('/js/341.d9ffca2b.js');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/js/app.js', '/photo.png', '/', '/pages/home/index'])(
    '%s is asked for again, and not sent again while it is the same',
    async (path) => {
      const { headers } = await ask(path);
      expect(headers['cache-control']).toBe('no-cache');
      const again = await ask(path, { 'if-none-match': String(headers.etag) });
      expect([again.statusCode, await text(again)]).toEqual([304, '']);
      const older = await ask(path, { 'if-none-match': '"another"' });
      expect(older.statusCode).toBe(200);
    },
  );
});

describe('what goes over the wire', () => {
  const wire = async (path: string, accepted: string) => {
    const reply = await ask(path, { 'accept-encoding': accepted });
    return {
      encoding: reply.headers['content-encoding'],
      vary: reply.headers.vary,
      sent: await buffer(reply),
    };
  };

  test.each<[string, string, (packed: Buffer) => Buffer]>([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip, br;q=0', 'gzip', gunzipSync],
  ])('to a browser that says %s it is %s', async (accepted, encoding, unpack) => {
    for (let time = 0; time < 2; time += 1) {
      const reply = await wire('/js/341.d9ffca2b.js', accepted);
      expect(reply).toMatchObject({ encoding, vary: 'accept-encoding' });
      expect(reply.sent.length).toBeLessThan(hashed.length / 10);
      expect(unpack(reply.sent).toString()).toBe(hashed);
    }
  });

  test('to one that can unpack nothing it is the file as it is, and so is a picture to all', async () => {
    expect(await wire('/js/341.d9ffca2b.js', 'identity')).toMatchObject({ sent: Buffer.from(hashed) });
    const picture = await wire('/photo.png', 'gzip, br');
    expect(picture.encoding).toBeUndefined();
    expect(picture.sent.toString()).toBe(hashed);
  });
});
