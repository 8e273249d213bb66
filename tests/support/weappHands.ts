import type { Host } from './weapp-host/host';
import { textOf, type PageNode } from './weapp-host/page-tree';

/** How long a person waits for what they look for, milliseconds; a shared machine can be slow. */
const patienceMs = 20_000;

/** How often a page is come back to before the journey goes on from it. */
const returns = 2;

/** Pages that a person has come back to already. */
const cameBackTo = new WeakMap<Host, Set<string>>();

const isFirst = (host: Host, route: string): boolean => {
  const known = cameBackTo.get(host) ?? new Set<string>();
  cameBackTo.set(host, known);
  const isNew = !known.has(route);
  known.add(route);
  return isNew;
};

/** Waits for something on the screen. */
export const see = (host: Host, text: string) => host.waitFor(text, patienceMs);
export const seen = <T>(host: Host, look: () => T) => host.waitFor(look, patienceMs);

/** Taps what is looked for, once it is there, on a page on which everything stands once. */
async function tapFound(host: Host, look: () => PageNode): Promise<void> {
  const found = await seen(host, look);
  const { route } = host.page();
  expect({ route, repeated: host.repeated() }).toEqual({ route, repeated: [] });
  host.tap(found);
}

/** The same; where that leads on from a page for the first time, the person comes back and goes again, twice. */
async function tapAndReturn(host: Host, look: () => PageNode): Promise<void> {
  const { route, depth } = host.page();
  await tapFound(host, look);
  if (host.page().depth <= depth || !isFirst(host, route)) return;
  for (let time = 0; time < returns; time += 1) {
    await seen(host, () => host.text() !== '');
    host.back();
    await tapFound(host, look);
  }
}

export const tapText = (host: Host, text: string) => tapAndReturn(host, () => host.byText(text));
export const tapId = (host: Host, id: string) => tapAndReturn(host, () => host.byId(id));
export const tapLabel = (host: Host, label: string) => tapAndReturn(host, () => host.byLabel(label));

/** Says yes on the sheet that asks once more, in the same words as the button that led to it. */
export async function tapAgain(host: Host, words: string): Promise<void> {
  const both = () =>
    host.allByTag('view').filter((one) => one.attrs['ariaRole'] === 'button' && textOf(one) === words);
  host.tap(await seen(host, () => both()[1]));
}

const isThere = (host: Host, id: string): boolean => {
  try {
    return host.byId(id) !== undefined;
  } catch {
    return false;
  }
};

/** Goes on from question to question to the last reading, with nothing more than has to be said. */
export async function toLastReading(host: Host): Promise<void> {
  const ways = ['circumstances-none', 'go-on', 'areaCode-150902000000', 'next'];
  for (let taps = 0; taps < 20 && !isThere(host, 'submit'); taps += 1) {
    const before = host.text();
    const way = ways.find((id) => isThere(host, id));
    if (way) host.tap(host.byId(way));
    await seen(host, () => host.text() !== before);
  }
}

/** Sends it, and opens the case from the page that says it has arrived. */
export async function sendAndOpen(host: Host): Promise<void> {
  await tapId(host, 'submit');
  await see(host, '收到了，不用再交一次');
  await tapId(host, 'see');
}
