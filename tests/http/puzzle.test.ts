import { createHash } from 'node:crypto';
import { Problem } from '../../functions/contract/problems';
import { puzzleHeader, type Puzzle } from '../../functions/contract/puzzle';
import { solve } from '../../src/services/server/puzzle';
import { type Api, openApi, unhurried } from '../support/api';
import { withoutName } from '../support/filings';
import { problemIn, requestTo } from '../support/person';

let api: Api;
beforeEach(async () => {
  const few = { limit: 2, seconds: 3600 };
  api = await openApi({ rates: { ...unhurried, nameless: few, recovery: few, code: few, open: few } });
});
afterEach(() => api.close());

const address = '198.51.100.9';
const asked = {
  nameless: () => requestTo('fileWithoutName', { body: withoutName() }),
  recovery: () => requestTo('recover', { body: { code: 'AAAAA-BBBBB-CCCCC' } }),
  code: () => requestTo('publicCode', { params: { scene: 'nobodysCodeAtAll000000' } }),
  open: () => requestTo('receiptKeys', {}),
};
type Sort = keyof typeof asked;
const send = (sort: Sort, answer?: string) => {
  const request = asked[sort]();
  const headers = { ...request.headers, ...(answer === undefined ? {} : { [puzzleHeader]: answer }) };
  return api.send({ ...request, headers, sourceIp: address });
};
const useUp = async (sort: Sort): Promise<Puzzle> => {
  for (let count = 0; count < 2; count += 1) expect((await send(sort)).status).not.toBe(429);
  return puzzleIn(await send(sort));
};
function puzzleIn(reply: Awaited<ReturnType<typeof send>>): Puzzle {
  expect(problemIn(reply)).toMatchObject({ code: 'too_many_requests', status: 429 });
  expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
  const { puzzle } = Problem.parse(JSON.parse(reply.text));
  if (!puzzle) throw new Error('there is no puzzle');
  return puzzle;
}
const solved = async (puzzle: Puzzle): Promise<string> =>
  String(await solve(puzzle, { now: () => 0, pause: async () => undefined }));

test.each<[Sort, number]>([
  ['nameless', 201],
  ['recovery', 422],
  ['code', 422],
  ['open', 200],
])('%s: when others behind the address have used it up, a puzzle lets in, once', async (sort, status) => {
  const puzzle = await useUp(sort);
  expect(puzzle.bits).toBe(api.deps.puzzleBits);
  const answer = await solved(puzzle);
  const through = await send(sort, answer);
  expect(through.status).toBe(status);
  expect(puzzleIn(await send(sort, answer)).challenge).not.toBe(puzzle.challenge);
  const again = await send(sort, await solved(puzzleIn(await send(sort))));
  expect(again.status).toBe(through.status);
});

test.each([
  ['as long as the old one is known', (old: string) => `another secret of the tests,${old}`, 201],
  ['and not when it is known no more', () => 'another secret of the tests', 429],
])('a puzzle made before its secret was changed is good, %s', async (_, secrets, status) => {
  const answer = await solved(await useUp('nameless'));
  const changed = api.instance({ doorSecrets: secrets(api.deps.doorSecrets) });
  const nameless = (headers: object) =>
    changed.send({
      ...asked.nameless(),
      headers: { ...asked.nameless().headers, ...headers },
      sourceIp: address,
    });
  for (let count = 0; count < 2; count += 1) expect((await nameless({})).status).toBe(201);
  expect((await nameless({})).status).toBe(429);
  expect((await nameless({ [puzzleHeader]: answer })).status).toBe(status);
});

test('sixty and more from one address leave the town behind it its way', async () => {
  await useUp('nameless');
  const ids = new Set<string>();
  for (let neighbour = 0; neighbour < 20; neighbour += 1) {
    const reply = await send('nameless', await solved(puzzleIn(await send('nameless'))));
    expect(reply.status).toBe(201);
    ids.add(Object(JSON.parse(reply.text)).view.state.id);
  }
  expect(ids.size).toBe(20);
});

test('an answer is good for what it was asked for, in its time, and as it was asked', async () => {
  const puzzle = await useUp('nameless');
  await useUp('code');
  const answer = await solved(puzzle);
  const [challenge = '', nonce = ''] = answer.split('.');
  const bits = /^nameless~6~/;
  expect(challenge).toMatch(bits);
  const easier = challenge.replace(bits, 'nameless~1~');
  const wrong = [...Array(40).keys()].map(String).find((other) => zeros(challenge, other) < puzzle.bits);
  for (const other of [
    `${easier}.${nonce}`,
    `${challenge}.${wrong}`,
    `${challenge}.`,
    '',
    'x',
    `.${nonce}`,
    `${challenge}x.${nonce}`,
  ])
    expect((await send('nameless', other)).status).toBe(429);
  expect((await send('code', answer)).status).toBe(429);
  api.wait(300_001);
  expect((await send('nameless', answer)).status).toBe(429);
});

/** Bits of zero that a try has. */
function zeros(challenge: string, nonce: string): number {
  const tried = Buffer.alloc(36);
  createHash('sha256').update(challenge).digest().copy(tried);
  tried.writeUInt32BE(Number(nonce), 32);
  return [...createHash('sha256').update(tried).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
    .indexOf('1');
}

test('within the budget nobody is asked for anything, and nonsense does no harm', async () => {
  expect((await send('nameless', 'nonsense')).status).toBe(201);
});
