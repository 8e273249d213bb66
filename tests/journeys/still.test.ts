import { residentPages } from '../../src/routes';
import { describeInBrowser } from '../support/chromium';
import type { Device } from '../support/device';
import { livingTown } from '../support/living';

jest.setTimeout(120_000);

/** Of the screen, times how far it went: what people call "it jumped under my finger" begins at a tenth. */
const most = 0.05;

/** A slow network: what is on its way is seen to be on its way. Milliseconds, bytes a second. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 };

type Shift = { score: number; moved: string[] };
type Watched = typeof globalThis & { shifts: Shift[] };
type LayoutShift = PerformanceEntry & {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
};

function watchShifts(): void {
  const watched = globalThis as Watched;
  watched.shifts = [];
  const nameOf = (node: Node | null): string =>
    node instanceof Element ? `${node.tagName} ${node.id} ${node.className}` : '';
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[])
      if (!entry.hadRecentInput)
        watched.shifts.push({ score: entry.value, moved: entry.sources.map(({ node }) => nameOf(node)) });
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOn = ({ page }: Device): Promise<Shift[]> => page.evaluate(() => (globalThis as Watched).shifts);

describeInBrowser('nothing moves when what was on its way arrives', () => {
  const town = livingTown();

  async function slowDevice(): Promise<Device> {
    const device = await town.device();
    await device.page.addInitScript(watchShifts);
    const line = await device.page.context().newCDPSession(device.page);
    await line.send('Network.enable');
    await line.send('Network.emulateNetworkConditions', slow);
    return device;
  }

  test.each([
    ['a visitor', undefined],
    ['a resident', 1],
  ] as const)('for %s', async (_, resident) => {
    const device = await slowDevice();
    if (resident !== undefined) await device.stepInto(town.resident(resident));
    const moved: Record<string, Shift[]> = {};
    for (const name of ['home', 'cases', 'inbox', 'me', 'offices', 'eligible', 'consult'] as const) {
      await device.page.goto(residentPages[name].link());
      await device.page.getByRole('heading', { level: 1 }).filter({ visible: true }).first().waitFor();
      await device.page.waitForLoadState('networkidle');
      const shifts = await shiftsOn(device);
      const score = shifts.reduce((sum, shift) => sum + shift.score, 0);
      if (score > most) moved[name] = shifts;
    }
    expect(moved).toEqual({});
  });
});
