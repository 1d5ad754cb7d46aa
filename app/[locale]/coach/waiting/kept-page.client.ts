// The page of the door, kept on the device for the day so that it opens without network (lib/decisions/0006). The worker
// (public/sw-presence.js) only ever serves what is put here.
const pages = "presence-pages";
const assets = "presence-assets";

const can = () => "serviceWorker" in navigator && "caches" in window;
const isAsset = (url: string) => url.startsWith(location.origin) && /^\/(_next\/static|fonts)\//.test(new URL(url).pathname);

/** Keeps this very page until an instant (milliseconds), with what it needs to run. */
export async function keepPage(until: number) {
  if (!can()) return;
  const [scope] = /^\/[^/]+\/coach\/seances\//.exec(location.pathname) ?? [];
  if (!scope) return;
  await navigator.serviceWorker.register("/sw-presence.js", { scope });
  const response = await fetch(location.pathname, { cache: "no-store" });
  if (!response.ok || response.redirected) return;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.set("x-presence-until", String(until));
  await (await caches.open(pages)).put(location.pathname, new Response(await response.blob(), { headers }));
  await keepAssets();
}

async function keepAssets() {
  const wanted = new Set(
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter(isAsset),
  );
  const cache = await caches.open(assets);
  const held = new Set((await cache.keys()).map(({ url }) => url));
  await Promise.all([...held].filter((url) => !wanted.has(url)).map((url) => cache.delete(url)));
  await Promise.all([...wanted].filter((url) => !held.has(url)).map((url) => cache.add(url)));
}

/** Takes this page off the device. */
export const forgetPage = async () => {
  if (can()) await (await caches.open(pages)).delete(location.pathname);
};

/** Takes off every page whose day is over; any page of the desk does it. */
export async function forgetOldPages() {
  if (!can() || !(await caches.has(pages))) return;
  const cache = await caches.open(pages);
  for (const request of await cache.keys()) {
    const until = Number((await cache.match(request))?.headers.get("x-presence-until"));
    if (!(until > Date.now())) await cache.delete(request);
  }
}
