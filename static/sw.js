/* global CACHE, FILES: the build writes them above, and the cache's name is a hash of what it holds. */

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)).then(() => self.skipWaiting()));
});

// Only this briefing's own old caches: others on this origin belong to others.
self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("paris-call-briefing-") && name !== CACHE;
  const names = caches.keys().then((all) => Promise.all(all.filter(old).map((name) => caches.delete(name))));
  event.waitUntil(names.then(() => self.clients.claim()));
});

// Pages come fresh where there is a network; files with a hash in their name never change.
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(request.mode === "navigate" ? fetch(request).catch(() => kept(request)) : keptOrFetched(request));
});

async function kept(request) {
  const cache = await caches.open(CACHE);
  const url = new URL(request.url);
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  return (await cache.match(url.href, { ignoreSearch: true })) || Response.error();
}

async function keptOrFetched(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(request)) || fetch(request);
}
