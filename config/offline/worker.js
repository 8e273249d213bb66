// Keeps the app itself on the device, so that a start without a network opens it. plugin.ts puts `version`, `files` and `start`
// before this text. Kept are the one page and files named by what is in them: the same for everybody, nothing of a person. What
// the API answers goes past it.

const prefix = 'app-';
const store = prefix + version;
const page = '/';
const takeOver = 'take over';
/** So many files are fetched at a time, so that whoever is using the app meanwhile is not slowed down. */
const atATime = 3;

/** Pages of the app by their addresses; the API's pages and the local stack's own are none. */
const isPage = ({ pathname }) => pathname === '/' || /^\/(gallery|([a-z]+\/)?pages)\//.test(pathname);

/** A file of this version: from an older version if that has it already. */
async function bring(into, name) {
  if (await into.match(name)) return;
  const reply = (await caches.match(name)) ?? (await fetch(name));
  if (!reply.ok) throw new Error(name);
  await into.put(name, reply);
}

async function install() {
  const into = await caches.open(store);
  const reply = await fetch(page, { cache: 'no-cache' });
  const text = await reply.clone().text();
  // Files are put into place one after the other: a page of another version has to wait for its own list.
  if (!reply.ok || !start.every((name) => text.includes(name))) throw new Error('another version');
  const left = [...files];
  const some = async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await bring(into, name);
  };
  await Promise.all(Array.from({ length: atATime }, some));
  await into.put(page, reply);
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(prefix) && name !== store).map((name) => caches.delete(name)),
  );
}

async function answer(request, name) {
  const into = await caches.open(store);
  return (await into.match(name)) ?? fetch(request);
}

/**
 * The page. Where a new version waits and this is the only page of the old one, it is being opened anew: then the new one takes
 * over, and the page asks once more.
 */
async function open(request) {
  const { waiting } = self.registration;
  const pages = await self.clients.matchAll({ type: 'window' });
  if (!waiting || pages.length > 1) return answer(request, page);
  waiting.postMessage(takeOver);
  return new Response('', { headers: { refresh: '0', 'content-type': 'text/html; charset=utf-8' } });
}

// A new version waits until no page of the old one is open: a page never meets files of another.
self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('message', ({ data }) => data === takeOver && self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (request.mode === 'navigate' && isPage(url)) event.respondWith(open(request));
  else if (files.includes(url.pathname)) event.respondWith(answer(request, url.pathname));
});
