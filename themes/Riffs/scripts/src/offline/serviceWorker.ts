// Stores the pages that a reader has visited for offline use. With a network, pages come from the network, so a new
// version of the site appears immediately.
import type { KeepMessage } from "./messages.ts";

declare const self: ServiceWorkerGlobalScope;

const cacheName = "companion";

/** Addresses of files whose names change with their content: they never need to be requested again. */
const isImmutable = (url: string) =>
  /\/(assets|runtime\/_framework)\//.test(new URL(url).pathname) || isPieceOfIndex(url);

/** The pieces of the search index. What names them is no text, so they are kept until there is another index. */
const isPieceOfIndex = (url: string) => /\/pagefind\/(.*\/)?[^/]+\.pf_\w+$/.test(new URL(url).pathname);

const isEntryOfIndex = (url: string) => new URL(url).pathname.endsWith("/pagefind/pagefind-entry.json");

const withoutQuery = (url: string) => url.split("?")[0] as string;

const isOurs = (url: string) => url.startsWith(self.registration.scope);

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url) || request.headers.has("range")) return;
  // A preview's pages listen for changes.
  if (request.headers.get("accept") === "text/event-stream") return;
  event.respondWith(
    isImmutable(request.url) ? fromCache(request)
      : isEntryOfIndex(request.url) ? entryOfIndex(request)
        : fromNetwork(request),
  );
});

self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const message = event.data as KeepMessage;
  if (message.kind === "keep") event.waitUntil(keep(message.urls.filter(isOurs)).then(sweep));
});

async function fromCache(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function fromNetwork(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  try {
    const response = await fetch(request);
    // Browsers reject a redirected page as the answer to a navigation. What is searched for is no part of a page's address.
    const address = request.mode === "navigate" ? withoutQuery(request.url) : request;
    if (response.ok && !response.redirected && response.type === "basic") await cache.put(address, response.clone());
    return response;
  } catch (problem) {
    const kept = await cache.match(request, { ignoreSearch: true, ignoreVary: true });
    if (kept) return kept;
    if (request.mode === "navigate") return offlinePage(cache);
    throw problem;
  }
}

/** What begins a search. It is requested with a time in its address, and another one ends the old index. */
async function entryOfIndex(request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const address = withoutQuery(request.url);
  const kept = await cache.match(address);
  try {
    const response = await fetch(request);
    if (!response.ok) return response;
    if (kept && (await kept.text()) !== (await response.clone().text())) {
      const pieces = (await cache.keys()).filter(({ url }) => isPieceOfIndex(url));
      await Promise.all(pieces.map((piece) => cache.delete(piece)));
    }
    await cache.put(address, response.clone());
    return response;
  } catch (problem) {
    if (kept) return kept;
    throw problem;
  }
}

/** Stores the files that a page loaded before this worker saw its requests. */
async function keep(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  await Promise.allSettled(
    urls.map(async (url) => {
      if (isImmutable(url) && (await cache.match(url))) return;
      await cache.add(url);
    }),
  );
}

/** Deletes files of earlier versions of the site that nothing refers to any more. */
async function sweep(): Promise<void> {
  const cache = await caches.open(cacheName);
  const requests = await cache.keys();
  const rest = new Map(requests.filter(({ url }) => isImmutable(url) && !isPieceOfIndex(url)).map((request) => [nameOf(request.url), request]));
  let texts = requests.filter(({ url }) => !isImmutable(url));
  while (texts.length > 0) {
    const named = new Set<string>();
    for (const request of texts) {
      for (const name of await namesIn(await cache.match(request))) named.add(name);
    }

    // Scripts refer to other scripts.
    texts = [];
    for (const name of named) {
      const request = rest.get(name);
      if (!request) continue;
      rest.delete(name);
      texts.push(request);
    }
  }

  await Promise.all([...rest.values()].map((request) => cache.delete(request)));
}

const nameOf = (url: string) => url.split("/").at(-1) ?? "";

async function namesIn(response: Response | undefined): Promise<string[]> {
  if (!response || !/html|json|javascript|css/.test(response.headers.get("content-type") ?? "")) return [];
  return (await response.text()).match(/[\w.-]+\.\w+/g) ?? [];
}

/** The page shown instead of one that was never visited. */
async function offlinePage(cache: Cache): Promise<Response> {
  const links: string[] = [];
  for (const request of await cache.keys()) {
    const page = await cache.match(request);
    if (!page?.headers.get("content-type")?.includes("html")) continue;
    const title = /<title>([^<]*)/.exec(await page.text())?.[1];
    if (title) links.push(`<li><a href="${new URL(request.url).pathname}">${title}</a></li>`);
  }

  const html = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>You are offline</title><h1>You are offline</h1>
<p>This page was not visited before. These can be read:</p><ul>${links.join("")}</ul></html>`;
  return new Response(html, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}
