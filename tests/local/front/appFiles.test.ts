import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { appFiles } from '../../../functions/local/front/appFiles';
import { listen, type FrontDoor } from '../../../functions/local/front/listen';

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
  door = await listen(0);
  door.open(({ url }) => appFiles(app, new URL(url).pathname));
});
afterAll(async () => {
  await door.close();
  await rm(folder, { recursive: true });
});

/** As it stands, where `fetch` would tidy the path first. */
const get = (path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> =>
  new Promise((resolve, reject) => {
    const asked = request({ port: door.port, host: '127.0.0.1', path }, (reply) => {
      const { statusCode, headers } = reply;
      text(reply).then(
        (body) => resolve({ status: statusCode, type: headers['content-type'], body }),
        reject,
      );
    });
    asked.on('error', reject).end();
  });

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
