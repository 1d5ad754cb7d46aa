// Serves the attendance grid without network: only pages and files that the page itself kept for the day (kept-page.client.ts).
const PAGES = "presence-pages";
const ASSETS = "presence-assets";
const PATIENCE_MS = 4000;

const isGrid = (path) => /^\/[a-z-]+\/coach\/seances\/[0-9a-f-]{36}\/presence$/.test(path);
const isAsset = (path) => /^\/(_next\/static|fonts)\//.test(path);

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && isGrid(pathname)) event.respondWith(page(request, pathname));
  else if (isAsset(pathname)) event.respondWith(asset(request));
});

/** The network first; the kept page when nobody answers, or not soon. */
async function page(request, path) {
  const asked = fetch(request);
  const kept = await keptPage(path);
  if (!kept) return asked;
  const late = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE_MS));
  return Promise.race([asked, late]).catch(() => kept);
}

async function keptPage(path) {
  const cache = await caches.open(PAGES);
  const found = await cache.match(path, { ignoreVary: true });
  if (!found) return undefined;
  if (Number(found.headers.get("x-presence-until")) > Date.now()) return found;
  await cache.delete(path, { ignoreVary: true });
  return undefined;
}

const asset = async (request) => (await (await caches.open(ASSETS)).match(request, { ignoreVary: true })) ?? fetch(request);
