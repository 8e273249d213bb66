import * as z from 'zod/v4';
import type { Navigation, Opening } from '../navigation';
import type { Callable } from '../values';
import { asyncApi, NoOptions, type Surroundings } from './async-api';

const Link = z.object({ url: z.string() });
const Back = z.object({ delta: z.number().int().positive().default(1) });
const Title = z.object({ title: z.string() });
const openings = ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'] as const satisfies readonly Opening[];

/** The wx functions that move between pages, and those that change the bar above the page. */
export function routesApi(around: Surroundings, navigation: Navigation): Record<string, Callable> {
  const opening = (how: Opening) => [
    how,
    asyncApi(around, how, Link, ({ url }) => navigation.open(how, url)),
  ];
  return {
    ...Object.fromEntries(openings.map(opening)),
    navigateBack: asyncApi(around, 'navigateBack', Back, ({ delta }) => navigation.back(delta)),
    setNavigationBarTitle: asyncApi(around, 'setNavigationBarTitle', Title, ({ title }) => {
      navigation.top().title = title;
      around.changes.notify();
    }),
    pageScrollTo: asyncApi(around, 'pageScrollTo', NoOptions, () => {}),
    stopPullDownRefresh: asyncApi(around, 'stopPullDownRefresh', NoOptions, () => {}),
  };
}
