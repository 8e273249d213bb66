/** The worker at the root of the site that keeps the app on this device (config/offline). */
const worker = '/sw.js';
/** How long after the first page it begins to fetch: what is on the screen comes first. Milliseconds. */
const patienceMs = 3000;
/** A page that was opened anew for this does not do so a second time within this. Milliseconds. */
const onceInMs = 60_000;
const openedAnew = 'opened-anew';

type Frugal = Navigator & { connection?: { saveData?: boolean } };

/** Of the app's own: named by what is in it. */
const isPart = (address: string): boolean =>
  address.startsWith(`${window.location.origin}/`) && /\/(js|css)\/[^/]+\.(js|css)$/.test(address);

const addressOf = (target: EventTarget | null): string => {
  if (target instanceof HTMLScriptElement) return target.src;
  return target instanceof HTMLLinkElement ? target.href : '';
};

/** Whether the site says that it has no such file any more (404, or 403 of a bucket); false as well where nobody answers. */
const isGone = async (address: string): Promise<boolean> => {
  const asked: RequestInit = { method: 'HEAD', cache: 'no-store', redirect: 'error' };
  const reply = await fetch(address, asked).catch(() => undefined);
  return reply !== undefined && (reply.status === 404 || reply.status === 403);
};

/** Whether the page was not opened anew just now; from here on it was. */
function mayOpenAnew(now: number): boolean {
  try {
    const last = Number(sessionStorage.getItem(openedAnew) ?? 0);
    sessionStorage.setItem(openedAnew, String(now));
    return now - last >= onceInMs;
  } catch {
    // Where nothing can be kept it could not be told a second time from the first.
    return false;
  }
}

/** Leaves nothing of the app as it is kept, so that what opens next comes from the site. */
async function dropKept(): Promise<void> {
  const [registration, names] = await Promise.all([
    navigator.serviceWorker?.getRegistration(),
    window.caches?.keys(),
  ]);
  await registration?.unregister();
  await Promise.all((names ?? []).map((name) => window.caches.delete(name)));
}

/**
 * A part of the app that the site no longer has: this page is of an older version than the site. It is opened anew, once; what was
 * written is kept on the device as it is written.
 */
async function afterMissing(address: string): Promise<void> {
  if (!isPart(address) || !(await isGone(address)) || !mayOpenAnew(Date.now())) return;
  await dropKept().catch(() => undefined);
  window.location.reload();
}

/**
 * Keeps the app on the device of whoever opens it in a browser, so that it opens without a network; and opens it anew where a part
 * of it is gone. In WeChat the app is on the phone already.
 */
export function keepApp(): void {
  if (process.env.TARO_ENV === 'weapp') return;
  // Caught on its way down: what a script could not load does not bubble.
  window.addEventListener('error', ({ target }) => void afterMissing(addressOf(target)), true);
  const { serviceWorker, connection }: Frugal = navigator;
  // Not there without encryption; and whoever saves data is not made to fetch what they may never open.
  if (!serviceWorker || connection?.saveData === true) return;
  // Without a network there is nothing to fetch: the browser would say so as an error.
  const register = () => {
    if (navigator.onLine) void serviceWorker.register(worker).catch(() => undefined);
  };
  const begin = () => setTimeout(register, patienceMs);
  if (document.readyState === 'complete') begin();
  else window.addEventListener('load', begin, { once: true });
}
