// Keeps the whole app on the device, so that it works without a network. BUILD, FILES and PAGES are filled in at build time.
const CACHE = "palermo-" + BUILD, FILES_OF_THE_BUILD = FILES, PAGES_OF_THE_READING_EDITION = PAGES;

// All of the build or nothing; files whose names carry a hash are taken over from an older cache.
addEventListener("install", (event) => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES_OF_THE_BUILD.map(async (file) => {
    const kept = /-[0-9a-f]{8,}[._]/.test(file) && await caches.match(file);
    await cache.put(file, kept || await fresh(file));
  }));
  // The reading edition arrives as one file, and is kept page by page.
  const pages = await (await cache.match(PAGES_OF_THE_READING_EDITION)).json();
  const headers = { "content-type": "text/html; charset=utf-8" };
  await Promise.all(Object.keys(pages).map((page) => cache.put("read/" + page, new Response(pages[page], { headers }))));
})()));

async function fresh(file) {
  const response = await fetch(file, { cache: "reload" });
  if (!response.ok) throw new Error(file + ": " + response.status);
  return response;
}

addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith("palermo-") && name !== CACHE) await caches.delete(name);
  await clients.claim();
})()));

addEventListener("message", (event) => { if (event.data === "skip-waiting") skipWaiting(); });

addEventListener("fetch", (event) => {
  const request = event.request, address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const shell = request.mode === "navigate" && address.pathname === new URL("./", location).pathname;
    const kept = await cache.match(shell ? "index.html" : request, { ignoreSearch: true });
    return kept || fetch(request);
  })());
});
