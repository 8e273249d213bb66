import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createHash, createHmac } from 'node:crypto';
import * as z from '../../functions/contract/z';
import { secretsFreshMs, startedBy } from '../../functions/runtime/startedBy';

const Env = z.object({ WORD: z.string().min(1), SETTING: z.string().default('') });

/** A function that greets with the word of its environment; `made` counts how often it was put together. */
function starting(source: Record<string, string>, clock?: () => number) {
  const made: string[] = [];
  const said: string[] = [];
  const make = ({ WORD, SETTING }: z.infer<typeof Env>) => {
    made.push(WORD);
    return async (name: string) => `${WORD} ${name}${SETTING}`;
  };
  const say = (event: string) => void said.push(event);
  return { made, said, start: () => startedBy(Env, make, { source, say, ...(clock && { clock }) }) };
}

const inLambda = { AWS_LAMBDA_FUNCTION_NAME: 'api' };

test('in AWS Lambda a handler is made while the function starts, and what is missing is heard of there', async () => {
  const { made, start } = starting({ ...inLambda, WORD: 'hello' });
  const handler = start();
  expect(made).toEqual(['hello']);
  expect(await handler('you')).toBe('hello you');
  expect(starting(inLambda).start).toThrow('WORD is missing');
});

test('elsewhere the first call makes it, once', async () => {
  const { made, start } = starting({ WORD: 'hello' });
  const handler = start();
  expect(made).toEqual([]);
  expect([await handler('one'), await handler('two')]).toEqual(['hello one', 'hello two']);
  expect(made).toEqual(['hello']);
});

describe('secrets', () => {
  let server: Server;
  const held: Record<string, string | undefined> = {};
  const asked: { headers: Record<string, string>; body: string }[] = [];
  const place = () => ({
    ...inLambda,
    AWS_REGION: 'cn-northwest-1',
    AWS_ACCESS_KEY_ID: 'AKID',
    AWS_SECRET_ACCESS_KEY: 'key of the role',
    AWS_SESSION_TOKEN: 'lent',
    SECRETS: 'service/words,service/more',
    SECRETS_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });

  beforeAll(async () => {
    server = createServer((request, response) => {
      void text(request).then((body) => {
        asked.push({
          headers: Object.fromEntries(Object.entries(request.headers).map(([k, v]) => [k, String(v)])),
          body,
        });
        const SecretString = held[z.object({ SecretId: z.string() }).parse(JSON.parse(body)).SecretId];
        response.statusCode = SecretString === undefined ? 400 : 200;
        response.end(
          JSON.stringify(SecretString === undefined ? { __type: 'AccessDenied' } : { SecretString }),
        );
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  });
  afterAll(() => new Promise((closed) => server.close(closed)));
  beforeEach(() => {
    asked.length = 0;
    Object.assign(held, { 'service/words': '{"WORD":"hush"}', 'service/more': '{"SETTING":"!"}' });
  });

  test('are read at the start, laid together, and kept for minutes', async () => {
    let at = 0;
    const { made, start } = starting(place(), () => at);
    const handler = start();
    expect(await Promise.all([handler('one'), handler('two')])).toEqual(['hush one!', 'hush two!']);
    at = secretsFreshMs - 1;
    await handler('three');
    expect(asked.map(({ body }) => body).sort()).toEqual([
      '{"SecretId":"service/more"}',
      '{"SecretId":"service/words"}',
    ]);
    at += 1;
    await handler('four');
    expect(asked).toHaveLength(4);
    // Nothing changed: what is in the handler's memory stays.
    expect(made).toEqual(['hush']);
  });

  test('that changed make the handler anew, without a deployment', async () => {
    let at = 0;
    const { made, start } = starting(place(), () => at);
    const handler = start();
    await handler('one');
    held['service/words'] = '{"WORD":"new"}';
    expect(await handler('two')).toBe('hush two!');
    at = secretsFreshMs;
    expect(await handler('three')).toBe('new three!');
    expect(made).toEqual(['hush', 'new']);
  });

  test.each([
    ['cannot be read', undefined],
    ['are none', 'no json'],
    ['make no sense', '{"WORD":""}'],
  ])('that %s leave the handler that is there, and the log says it', async (_, broken) => {
    let at = 0;
    const { said, start } = starting(place(), () => at);
    const handler = start();
    await handler('one');
    held['service/words'] = broken;
    at = secretsFreshMs;
    expect(await handler('two')).toBe('hush two!');
    expect(said).toEqual(['secrets_failed']);
  });

  test('that cannot be read at the start are asked for again by the next call', async () => {
    delete held['service/words'];
    const handler = starting(place()).start();
    await expect(handler('one')).rejects.toThrow('the secret service/words could not be read: 400');
    held['service/words'] = '{"WORD":"hush"}';
    expect(await handler('two')).toBe('hush two!');
  });

  test('are asked for by a signature of the role over everything that is said', async () => {
    await starting(place()).start()('one');
    const [{ headers, body } = { headers: {} as Record<string, string>, body: '' }] = asked;
    const [, scope, named, signature] =
      /Credential=AKID\/(\S+), SignedHeaders=(\S+), Signature=(\w+)$/.exec(headers['authorization'] ?? '') ??
      [];
    expect(scope).toMatch(/^\d{8}\/cn-northwest-1\/secretsmanager\/aws4_request$/);
    expect(named).toBe('content-type;host;x-amz-date;x-amz-security-token;x-amz-target');
    const digest = (said: string) => createHash('sha256').update(said).digest('hex');
    const lines = String(named)
      .split(';')
      .map((name) => `${name}:${headers[name]}\n`);
    const request = ['POST', '/', '', lines.join(''), named, digest(body)].join('\n');
    let key: string | Buffer = 'AWS4key of the role';
    for (const part of String(scope).split('/')) key = createHmac('sha256', key).update(part).digest();
    const said = ['AWS4-HMAC-SHA256', headers['x-amz-date'], scope, digest(request)].join('\n');
    expect(signature).toBe(createHmac('sha256', key).update(said).digest('hex'));
  });
});
