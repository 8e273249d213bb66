import { createHash } from 'node:crypto';
import { Agent, createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { pause } from '../../pause';
import { withoutConditions } from './planted';

/** What a request to the table can suffer; `dropAfter` and `slowAfter` once everything is done. */
export const storeFaults = [
  ...(['dropBefore', 'dropAfter', 'broken', 'brokenAfter', 'slowBefore', 'slowAfter'] as const),
  ...(['throughput', 'throttled', 'conflict', 'inProgress'] as const),
] as const;
export type StoreFault = (typeof storeFaults)[number];

/** The name of a request at DynamoDB, as `x-amz-target` gives it after the version. */
type Operation = string;

const everywhere: readonly StoreFault[] = [
  ...(['dropBefore', 'dropAfter', 'broken', 'brokenAfter', 'slowBefore', 'slowAfter'] as const),
  ...(['throughput', 'throttled'] as const),
];
const single = /^(Put|Update|Delete)Item$/;

/** The faults that DynamoDB itself would give to such a request. */
const possible = (operation: Operation): readonly StoreFault[] => {
  if (operation === 'TransactWriteItems') return [...everywhere, 'conflict', 'inProgress'];
  return single.test(operation) ? [...everywhere, 'conflict'] : everywhere;
};

/** A slow answer, milliseconds: short of what the client waits. */
const slowMs = 400;
/** A fault that stays meets the next tries of the same request too, so that not the SDK's own tries alone mend it. */
const stayingTries = 4;
const stayingShare = 0.25;

const problem = (name: string, more: object = {}): { status: number; body: string } => ({
  status: 400,
  body: JSON.stringify({
    __type: `com.amazonaws.dynamodb.v20120810#${name}`,
    message: 'a fault of the rig',
    ...more,
  }),
});

/** As many reasons as there are items; the first is the rival's. */
function conflictOf(operation: Operation, body: Buffer): { status: number; body: string } {
  if (operation !== 'TransactWriteItems') return problem('TransactionConflictException');
  const { TransactItems } = JSON.parse(body.toString()) as { TransactItems: unknown[] };
  const CancellationReasons = TransactItems.map((_, at) => ({
    Code: at === 0 ? 'TransactionConflict' : 'None',
  }));
  return problem('TransactionCanceledException', { CancellationReasons });
}

export type StoreProxy = {
  endpoint: string;
  /** Requests that came, and how many of them met which fault. */
  requests: number;
  faults: Map<StoreFault, number>;
  /** No more faults from now on. */
  calm(): void;
  close(): Promise<void>;
};

type Options = {
  engine: string;
  /** Of the requests, how many begin a fault: 0.05 is five of a hundred. */
  share: number;
  next: () => number;
  /** Takes the conditions out of a step's write: the fault that the checker has to find. */
  plantConditions: boolean;
};

/** Stands before the database and lets requests suffer what a network and DynamoDB can do to them. */
export async function openStoreProxy({ engine, share, next, plantConditions }: Options): Promise<StoreProxy> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const to = new URL(engine);
  const staying = new Map<string, { fault: StoreFault; left: number }>();
  let isCalm = false;

  const forward = (incoming: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const headers = { ...incoming.headers, host: to.host, 'content-length': String(body.length) };
      const sent = ask(
        { host: to.hostname, port: to.port, path: incoming.url, method: incoming.method, headers, agent },
        (answer) =>
          void buffer(answer).then((all) => resolve({ status: answer.statusCode ?? 500, body: all }), reject),
      );
      sent.on('error', reject).end(body);
    });

  function draw(operation: Operation, body: Buffer): StoreFault | null {
    if (isCalm) return null;
    const name = createHash('sha256').update(operation).update(body).digest('base64url');
    const stays = staying.get(name);
    if (stays) {
      if (stays.left > 1) staying.set(name, { ...stays, left: stays.left - 1 });
      else staying.delete(name);
      return stays.fault;
    }
    if (next() >= share) return null;
    const faults = possible(operation);
    const fault = faults[Math.floor(next() * faults.length)] ?? 'dropBefore';
    if (next() < stayingShare) staying.set(name, { fault, left: stayingTries });
    return fault;
  }

  const answerWith = (
    outgoing: ServerResponse,
    { status, body }: { status: number; body: string | Buffer },
  ) => outgoing.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(body);

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const operation = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? '';
    const asked = await buffer(incoming);
    const body = plantConditions ? withoutConditions(operation, asked) : asked;
    const fault = draw(operation, asked);
    self.requests += 1;
    if (fault) self.faults.set(fault, (self.faults.get(fault) ?? 0) + 1);
    const broken = { status: 500, body: JSON.stringify({ __type: 'InternalServerError' }) };
    if (fault === 'dropBefore') return void outgoing.destroy();
    if (fault === 'broken') return void answerWith(outgoing, broken);
    if (fault === 'throughput')
      return void answerWith(outgoing, problem('ProvisionedThroughputExceededException'));
    if (fault === 'throttled') return void answerWith(outgoing, problem('ThrottlingException'));
    if (fault === 'inProgress') return void answerWith(outgoing, problem('TransactionInProgressException'));
    if (fault === 'conflict') return void answerWith(outgoing, conflictOf(operation, asked));
    if (fault === 'slowBefore') await pause(slowMs);
    const answer = await forward(incoming, body);
    if (fault === 'slowAfter') await pause(slowMs);
    if (fault === 'dropAfter') return void outgoing.destroy();
    answerWith(outgoing, fault === 'brokenAfter' ? broken : answer);
  }

  const server = createServer((incoming, outgoing) => {
    // Cut off half-way: the program that asked was killed, or the engine ended.
    serve(incoming, outgoing).catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: StoreProxy = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: 0,
    faults: new Map(),
    calm: () => (isCalm = true),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
  return self;
}
