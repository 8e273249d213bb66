import { Hono } from 'hono';
import { endpoints, type Endpoint } from '../../functions/contract/endpoints';
import { inRouteOrder, routePath } from '../../functions/http/routeOrder';
import { type Api, openApi } from '../support/api';

type Route = Pick<Endpoint, 'path'> & { method: string };
type Table = [string, Route][];

const isParameter = (segment: string): boolean => segment.startsWith('{');
const segments = ({ path }: Route): string[] => path.split('/');

/** An address that both routes match, or null when there is none. */
function shared(one: Route, other: Route): string | null {
  const [mine, theirs] = [segments(one), segments(other)];
  if (one.method !== other.method || mine.length !== theirs.length) return null;
  const met = mine.map((segment, at) => {
    const opposite = theirs[at] ?? '';
    if (isParameter(segment)) return isParameter(opposite) ? 'anything' : opposite;
    return isParameter(opposite) || opposite === segment ? segment : null;
  });
  return met.includes(null) ? null : met.join('/');
}

/** Whether a route is literal wherever another is, and in more places. */
const isNarrower = (one: Route, other: Route): boolean =>
  one.path !== other.path &&
  segments(one).every((segment, at) => !isParameter(segment) || isParameter(segments(other)[at] ?? ''));

/** Pairs of a table that share an address, each with the one that has to answer there; null when neither is narrower. */
const pairs = (table: Table) =>
  table.flatMap(([name, route], at) =>
    table.slice(at + 1).flatMap(([otherName, other]) => {
      const path = shared(route, other);
      if (path === null) return [];
      const narrower = isNarrower(route, other) ? name : isNarrower(other, route) ? otherName : null;
      return [{ method: route.method, path, narrower, of: [name, otherName] }];
    }),
  );

/** The addresses at which another endpoint answers than should, of routes mounted in this order. */
async function shadowed(table: Table, order: readonly string[]): Promise<string[]> {
  const router = new Hono();
  const routes = new Map(table);
  for (const name of order) {
    const route = routes.get(name);
    if (route) router.on(route.method, routePath(route.path), (http) => http.text(name));
  }
  const wrong: string[] = [];
  for (const { method, path, narrower, of } of pairs(table)) {
    const answered = await (await router.request(path, { method })).text();
    if (answered !== narrower) wrong.push(`${method} ${path} (${of.join(', ')}): ${answered}`);
  }
  return wrong;
}

const inTableOrder = (table: Table) => table.map(([name]) => name);
const get = (path: string): Route => ({ method: 'GET', path });

const planted: Table = [
  ['getCase', get('/v1/cases/{caseId}')],
  ['caseCount', get('/v1/cases/count')],
  ['readers', get('/v1/cases/{caseId}/readers')],
  ['countReaders', get('/v1/cases/count/readers')],
  ['fileCase', { method: 'POST', path: '/v1/cases/{caseId}' }],
];

test('a literal path is answered by its own endpoint, wherever it stands in the table', async () => {
  expect(pairs(planted).map(({ path }) => path)).toEqual(['/v1/cases/count', '/v1/cases/count/readers']);
  expect(await shadowed(planted, inRouteOrder(planted))).toEqual([]);
  expect(await shadowed([...planted].reverse(), inRouteOrder([...planted].reverse()))).toEqual([]);
});

test('mounted as the table has them, a parameter would answer for both', async () => {
  expect(await shadowed(planted, inTableOrder(planted))).toEqual([
    'GET /v1/cases/count (getCase, caseCount): getCase',
    'GET /v1/cases/count/readers (readers, countReaders): readers',
  ]);
});

test('two paths of which neither is narrower are found out: no order is right for them', async () => {
  const unclear: Table = [
    ['one', get('/v1/{kind}/open')],
    ['other', get('/v1/cases/{caseId}')],
  ];
  expect(await shadowed(unclear, inRouteOrder(unclear))).toHaveLength(1);
});

test('no endpoint of the contract is shadowed by another', async () => {
  const table: Table = Object.entries(endpoints);
  expect(await shadowed(table, inRouteOrder(table))).toEqual([]);
});

describe('the API itself', () => {
  let api: Api;
  beforeAll(async () => {
    api = await openApi();
  });
  afterAll(() => api.close());

  test('answers each path by the endpoint that has it, also where two would', async () => {
    const table: Table = Object.entries(endpoints);
    const own = table.map(([name, { method, path }]) => ({
      method,
      path: path.replaceAll(/\{\w+\}/g, 'anything'),
      narrower: name,
    }));
    for (const { method, path, narrower } of [...own, ...pairs(table)]) {
      api.logged.length = 0;
      await api.send({ method, path });
      expect([path, api.logged.at(-1)?.[1].endpoint]).toEqual([path, narrower]);
    }
  });
});
