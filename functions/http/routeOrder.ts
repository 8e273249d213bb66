type Route = { method: string; path: string };

const isParameter = (segment: string): boolean => segment.startsWith('{');

/** `/cases/{caseId}` of the contract as the router writes it. */
export const routePath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');

/** One letter a segment, so that at the first segment where two paths differ in kind the literal one comes first. */
const rank = ({ path }: Route): string =>
  path
    .split('/')
    .map((segment) => (isParameter(segment) ? 'p' : 'l'))
    .join('');

/**
 * Routes as they have to be mounted, whatever their order in the table: the router asks them one after another, and
 * `/cases/{caseId}` would answer `/cases/count` if it came first.
 */
export const inRouteOrder = <N extends string>(table: readonly (readonly [N, Route])[]): N[] =>
  table
    .map(([name, route]) => ({ name, rank: rank(route) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : Number(a.rank > b.rank)))
    .map(({ name }) => name);
