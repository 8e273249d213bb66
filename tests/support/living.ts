import type { Browser } from 'playwright-core';
import { postHolder, residentWho } from '../../functions/local/town/cast';
import type { Stack } from '../../functions/local/stack/stack';
import type { Life } from '../../functions/local/town/life';
import type { RateLimits } from '../../functions/runtime/env';
import { launchBrowser } from './chromium';
import { Device, type Shoes } from './device';
import { openStack } from './stack';

export const county = '150902';
const placeName = '集宁区';
/** What a stack may take to start where the machine has other work, milliseconds. */
const openingMs = 180_000;

export type Town = {
  stack(): Stack;
  /** A phone of its own. */
  device(): Promise<Device>;
  resident(number?: number): Shoes;
  /** The holder of a post in the county, in the role and place that the page of people names. */
  staff(post: string, role: string, place: string): Shoes;
};

/** Cases that wait when it opens, and rates for hands that are quicker than anybody's. */
type Office = { rates?: Partial<RateLimits>; lives?: readonly Life[] };

/**
 * A running stack and a browser for the tests of one file; everybody is there, and nothing has happened yet, unless
 * `seed` says that their lives have. An error on the console of a phone fails the test that had it in hand.
 */
export function livingTown(seed: 'people' | 'full' = 'people', { rates, lives }: Office = {}): Town {
  const devices: Device[] = [];
  let opened: { stack: Stack; browser: Browser } | undefined;
  const running = () => {
    if (!opened) throw new Error('the stack runs during the tests alone');
    return opened;
  };
  beforeAll(async () => {
    const [stack, browser] = await Promise.all([
      openStack({ withApp: true, seed, lives, ...(rates && { rates: JSON.stringify(rates) }) }),
      launchBrowser(),
    ]);
    opened = { stack, browser };
  }, openingMs);
  afterEach(() => {
    for (const device of devices.splice(0)) expect(device.complaints()).toEqual([]);
  });
  afterAll(async () => {
    await opened?.browser.close();
    await opened?.stack.stop();
  });
  return {
    stack: () => running().stack,
    async device() {
      const device = await Device.open(running().browser, running().stack.origin);
      devices.push(device);
      return device;
    },
    resident: (number = 0) => ({ name: residentWho(running().stack.cast, number).name, as: '居民' }),
    staff: (post, role, place) => ({
      name: postHolder(running().stack.cast, county, post).name,
      as: `${role} · ${placeName}${place}`,
    }),
  };
}
