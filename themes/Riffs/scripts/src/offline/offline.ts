import { runtimeUrl } from "../workers/workerConnection.ts";
import type { KeepMessage } from "./messages.ts";

/** Has this page and what it loaded kept, so that it can be read again without a network. */
export async function keepPage(): Promise<void> {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const notebooks = [...document.querySelectorAll<HTMLElement>("[data-file]")].map(
    ({ dataset }) => new URL(dataset.file ?? "", document.baseURI).href,
  );
  await keep([location.href.split("#")[0] as string, ...loaded, ...notebooks]);
}

/**
 * Has a program that runs experiments kept.
 * @param name Its name in the runtime's manifest.
 */
export async function keepProgram(name: string): Promise<void> {
  const manifest = new URL("manifest.json", runtimeUrl);
  const { loader, files } = (await (await fetch(manifest)).json())[name] as {
    loader: string;
    files: { name: string }[];
  };
  const beside = [loader, "worker.js", `${name}.js`].map((file) => new URL(file, runtimeUrl).href);
  const framework = new URL("_framework/", runtimeUrl);
  await keep([manifest.href, ...beside, ...files.map((file) => new URL(file.name, framework).href)]);
}

async function keep(urls: string[]): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL("../service-worker.js", import.meta.url));
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage({ kind: "keep", urls: [...new Set(urls)] } satisfies KeepMessage);
  } catch {
    // A browser that keeps nothing, as private windows may, still shows the page.
  }
}
