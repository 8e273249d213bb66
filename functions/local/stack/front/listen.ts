import { createServer, type Server, type IncomingMessage, type ServerResponse } from 'node:http';
import { headersOf } from '../../../runtime/pageHeaders';

/** More than any endpoint takes; the API's own limit answers first, with its own problem. */
const longestBody = 1_000_000;

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= longestBody) chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Node's request as the web's. */
export async function webRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const body = await bodyOf(incoming);
  const carriesBody = body.length > 0 && method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    ...(carriesBody ? { body: new Uint8Array(body) } : {}),
  });
}

/** The web's answer through Node's. */
export async function sendResponse(response: Response, outgoing: ServerResponse): Promise<void> {
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  const others = [...response.headers].filter(([name]) => name !== 'set-cookie');
  outgoing.writeHead(response.status, Object.fromEntries(others));
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** What stands before the deployed app gives all answers the headers that they do not bring themselves; so does this. */
function guarded(given: Response): Response {
  // A redirection that the platform made cannot be written to.
  const response = new Response(given.body, given);
  for (const [name, value] of Object.entries(headersOf('app')))
    if (!response.headers.has(name)) response.headers.set(name, value);
  return response;
}

/** The local stack could not start; the message is one Chinese sentence that says what to do. */
export class PortTaken extends Error {
  constructor(port: number) {
    super(
      `端口 ${port} 已被别的程序占用：请先停掉那个程序，或用 PORT 换一个端口，例如 PORT=${port + 1} npm start。`,
    );
    this.name = 'PortTaken';
  }
}

const isTaken = (error: Error): boolean => 'code' in error && error.code === 'EADDRINUSE';

export type Answer = (request: Request, sourceIp: string) => Promise<Response>;
export type FrontDoor = { origin: string; port: number; open(answer: Answer): void; close(): Promise<void> };

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * Takes a port of this machine, loopback alone. Until `open`, it answers 503, so that the port is ours before the
 * long work begins.
 * @throws PortTaken
 */
export async function listen(port: number): Promise<FrontDoor> {
  let answer: Answer = async () => new Response('正在启动，请稍候刷新。', { status: 503 });
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      const request = await webRequest(incoming, origin);
      const given = await answer(request, incoming.socket.remoteAddress ?? '');
      await sendResponse(guarded(given), outgoing);
    })().catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(isTaken(error) ? new PortTaken(port) : error));
    server.listen(port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${portOf(server)}`;
  return {
    origin,
    port: portOf(server),
    open: (next) => {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
