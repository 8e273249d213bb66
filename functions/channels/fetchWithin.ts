import { request as plainRequest, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as encryptedRequest } from 'node:https';
import { buffer } from 'node:stream/consumers';

export type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  signal: AbortSignal;
};
/** The part of the web's `fetch` that a client of ours needs; `fetch` itself is one. */
export type Fetch = (url: URL, sent: Sent) => Promise<Response>;

/** The code of an error that says: there was no connection in time, so nothing was sent. */
export const notConnectedInTime = 'CONNECT_TIMEOUT';

function connectWithin(ms: number, request: ClientRequest, connected: 'connect' | 'secureConnect'): void {
  const late = () => request.destroy(Object.assign(new Error('no connection'), { code: notConnectedInTime }));
  const timer = setTimeout(late, ms);
  request.once('socket', (socket) => socket.once(connected, () => clearTimeout(timer)));
  request.once('close', () => clearTimeout(timer));
}

/**
 * Requests that fail when a connection, encryption included, takes more than `connectMs` milliseconds, which Node's own
 * `fetch` cannot be told. Every request has a connection of its own: one kept while the function was frozen may be dead,
 * and what is lost on it counts as perhaps arrived.
 */
export const fetchWithin =
  (connectMs: number): Fetch =>
  async (url, { method = 'GET', headers = {}, body, signal }) => {
    const encrypted = url.protocol === 'https:';
    const begin = encrypted ? encryptedRequest : plainRequest;
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      const request = begin(url, { method, headers, signal, agent: false });
      connectWithin(connectMs, request, encrypted ? 'secureConnect' : 'connect');
      request.once('response', resolve).once('error', reject).end(body);
    });
    const { statusCode: status = 0, headers: received } = incoming;
    const bytes = await buffer(incoming);
    const type = received['content-type'];
    return new Response(bytes.length > 0 ? new Uint8Array(bytes) : null, {
      status,
      headers: type === undefined ? {} : { 'content-type': type },
    });
  };
