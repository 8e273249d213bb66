import { createServer as httpServer } from 'node:http';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { fetchWithin, notConnectedInTime } from '../../functions/channels/fetchWithin';

const open: Server[] = [];
async function portOf(server: Server): Promise<number> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  open.push(server);
  return (server.address() as AddressInfo).port;
}
afterEach(() =>
  Promise.all(open.splice(0).map((server) => new Promise((closed) => void server.close(closed)))),
);

const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => 'it did not fail',
    (error: Error & { code?: string }) => error.code ?? error.name,
  );
const patient = () => AbortSignal.timeout(5000);

test('sends method, headers and body, and gives status, type and bytes', async () => {
  const server = httpServer((request, reply) => {
    request.setEncoding('utf8').on('data', (body: string) => {
      reply.writeHead(201, { 'content-type': 'text/x-echo' });
      reply.end(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
    });
  });
  const url = new URL(`http://127.0.0.1:${await portOf(server)}/a?b=c`);
  const reply = await fetchWithin(1000)(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"字":1}',
    signal: patient(),
  });
  expect([reply.status, reply.headers.get('content-type')]).toEqual([201, 'text/x-echo']);
  expect(await reply.text()).toBe('POST /a?b=c application/json {"字":1}');
});

test('where an answer leads elsewhere nobody follows', async () => {
  const asked: string[] = [];
  const server = httpServer((request, reply) => {
    asked.push(request.url ?? '');
    reply.writeHead(302, { location: '/elsewhere' }).end();
  });
  const url = new URL(`http://127.0.0.1:${await portOf(server)}/`);
  const { status } = await fetchWithin(1000)(url, { signal: patient() });
  expect([status, asked]).toEqual([302, ['/']]);
});

test('an answer with nothing in it is an empty answer', async () => {
  const server = httpServer((_, reply) => reply.writeHead(204).end());
  const url = new URL(`http://127.0.0.1:${await portOf(server)}/`);
  const reply = await fetchWithin(1000)(url, { signal: patient() });
  expect([reply.status, await reply.text()]).toEqual([204, '']);
});

test('an encrypted connection that nobody completes is given up, and is known never to have come about', async () => {
  const reached: Socket[] = [];
  const silent = createServer((socket) => void reached.push(socket.on('error', () => undefined)));
  const url = new URL(`https://127.0.0.1:${await portOf(silent)}/`);
  expect(await codeOf(fetchWithin(20)(url, { signal: patient() }))).toBe(notConnectedInTime);
  for (const socket of reached) socket.destroy();
});

test('a slow answer on a quick connection is not taken for a slow connection', async () => {
  const silent = httpServer(() => undefined);
  const url = new URL(`http://127.0.0.1:${await portOf(silent)}/`);
  const asked = fetchWithin(20)(url, { signal: AbortSignal.timeout(100) });
  expect(await codeOf(asked)).not.toBe(notConnectedInTime);
  silent.closeAllConnections();
});

test('an answer that breaks off in the middle is a failure', async () => {
  const server = httpServer((_, reply) => {
    reply.writeHead(200, { 'content-length': '100' });
    reply.write('only this', () => reply.destroy());
  });
  const url = new URL(`http://127.0.0.1:${await portOf(server)}/`);
  expect(await codeOf(fetchWithin(1000)(url, { signal: patient() }))).toBe('ECONNRESET');
});
