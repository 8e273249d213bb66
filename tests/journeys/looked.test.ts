import { residentPages, staffPages } from '../../src/routes';
import { legs, staffLegs } from '../support/looks/legs';

/** What the walks themselves find of their pages is in `looks.test.ts` and `desk.looks.test.ts`: this is whether each page is on one. */
const lookedAt = new Set([...legs, ...staffLegs].flatMap(({ pages }) => pages.map(({ path }) => path)));

test.each(
  Object.entries({ ...residentPages, ...staffPages }).map(([name, { path }]) => [name, path] as const),
)('somebody looks at the page %s in every setting', (_, path) => {
  expect(lookedAt).toContain(path);
});
