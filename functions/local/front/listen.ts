import { createServer, type Server } from 'node:http';
import { sendResponse, webRequest } from './webRequest';

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
      await sendResponse(await answer(request, incoming.socket.remoteAddress ?? ''), outgoing);
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
