import { connect, type Socket } from 'node:net';

/** As an engine asks for it that looks at none. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0';

const endOfHead = '\r\n\r\n';

/** Connections that stay open, each with one request on its way at a time. */
export type Lines = {
  /** What an engine replied with 200; undefined for anything else that comes of it. */
  ask(operation: string, body: string): Promise<string | undefined>;
  close(): void;
};

type Line = { ask: (request: string, told: (reply: string | undefined) => void) => void; close: () => void };

type Reply = { isGood: boolean; body: string };

/** A reply that has come whole; null while some of it is on its way. @throws where nothing says how long it is */
function replyIn(come: Buffer): Reply | null {
  const end = come.indexOf(endOfHead);
  if (end < 0) return null;
  const head = come.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`how long is a reply with this head? ${head}`);
  const from = end + endOfHead.length;
  const to = from + Number(length);
  if (come.length < to) return null;
  return { isGood: head.startsWith('HTTP/1.1 200 '), body: come.toString('utf8', from, to) };
}

/** One connection; `free` is called when it can be asked again, `over` when it never can. */
function openLine(endpoint: URL, free: (line: Line) => void, over: (line: Line) => void): Line {
  let come: Buffer | null = null;
  let told: ((reply: string | undefined) => void) | null = null;
  const socket: Socket = connect({ host: endpoint.hostname, port: Number(endpoint.port), noDelay: true });
  const line: Line = {
    ask: (request, tell) => {
      told = tell;
      socket.ref();
      socket.write(request);
    },
    close: () => socket.destroy(),
  };
  const tell = (reply: string | undefined): void => {
    const waiting = told;
    [told, come] = [null, null];
    waiting?.(reply);
  };
  socket.on('data', (part) => {
    come = come === null ? part : Buffer.concat([come, part]);
    const reply = replyIn(come);
    if (reply === null) return;
    socket.unref();
    free(line);
    tell(reply.isGood ? reply.body : undefined);
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    over(line);
    tell(undefined);
  });
  return line;
}

/**
 * Speaks with an engine as plainly as HTTP allows. Node's own client costs four times as much, more than the engine does
 * for what it is asked.
 */
export function openLines(endpoint: URL): Lines {
  const idle: Line[] = [];
  const all = new Set<Line>();
  const free = (line: Line): void => void idle.push(line);
  const over = (line: Line): void => {
    all.delete(line);
    if (idle.includes(line)) idle.splice(idle.indexOf(line), 1);
  };
  function opened(): Line {
    const line = openLine(endpoint, free, over);
    all.add(line);
    return line;
  }
  const head = (operation: string, length: number): string =>
    [
      'POST / HTTP/1.1',
      `host: ${endpoint.host}`,
      'content-type: application/x-amz-json-1.0',
      `content-length: ${length}`,
      `x-amz-target: DynamoDB_20120810.${operation}`,
      'x-amz-date: 20260101T000000Z',
      `authorization: ${authorization}${endOfHead}`,
    ].join('\r\n');
  return {
    ask: (operation, body) =>
      new Promise((told) => {
        (idle.pop() ?? opened()).ask(head(operation, Buffer.byteLength(body)) + body, told);
      }),
    close: () => {
      for (const line of all) line.close();
    },
  };
}
