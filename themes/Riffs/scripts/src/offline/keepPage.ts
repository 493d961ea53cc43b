import type { KeepMessage } from "./messages.ts";

/** Stores this page and the files it loaded, so that it can be read offline. */
export async function keepPage(): Promise<void> {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const notebooks = [...document.querySelectorAll<HTMLElement>("[data-cell][data-file]")].map(
    ({ dataset }) => new URL(dataset.file ?? "", document.baseURI).href,
  );
  await keep([location.href.split(/[?#]/)[0] as string, ...loaded, ...notebooks]);
}

/** Stores files, so that they can be used offline. */
export async function keep(urls: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("../service-worker.js", import.meta.url));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: "keep", urls: [...new Set(urls)] } satisfies KeepMessage);
  } catch {
    // A browser without storage, such as one in a private window, still shows the page.
  }
}
