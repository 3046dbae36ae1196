// Opens the officer's page while there is no line. The build puts FILES and VERSION in front (scripts/orders-worker.ts).
/* global FILES, VERSION */

const page = '/orders';
const cacheName = `orders ${VERSION}`;
const patienceMs = 4000;

const isAsset = (path) => path.startsWith('/assets/');
const kept = async (path) => (await caches.open(cacheName)).match(path);

const keep = async () => {
  const cache = await caches.open(cacheName);
  // What has no hash in its name may lie about from before.
  await cache.addAll(
    [page, ...FILES].map((path) => new Request(path, { cache: isAsset(path) ? 'default' : 'reload' })),
  );
  await self.skipWaiting();
};

const forgetOlder = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
  await self.clients.claim();
};

// The server's page wherever it can be had: what is kept is older.
const open = async (request) => {
  const late = new Promise((resolve) => setTimeout(resolve, patienceMs));
  const answer = await Promise.race([fetch(request).catch(() => undefined), late]);
  if (answer && answer.status < 500) return answer;
  return (await kept(page)) ?? answer ?? Response.error();
};

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(open(request));
  else if (FILES.includes(pathname)) event.respondWith(kept(pathname).then((found) => found ?? fetch(request)));
});
