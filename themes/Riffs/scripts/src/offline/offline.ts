import { runtimeUrl } from "../workers/workerConnection.ts";
import type { KeepMessage } from "./messages.ts";

/** The scripts of the programs' workers, in the runtime's folder. */
const scripts: Record<string, readonly string[]> = {
  kernel: ["kernel.js", "libraries.js", "worker.js"],
  simulations: ["simulations.js", "worker.js"],
};

/** Stores this page and the files it loaded, so that it can be read offline. */
export async function keepPage(): Promise<void> {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const notebooks = [...document.querySelectorAll<HTMLElement>("[data-cell][data-file]")].map(
    ({ dataset }) => new URL(dataset.file ?? "", document.baseURI).href,
  );
  await keep([location.href.split("#")[0] as string, ...loaded, ...notebooks]);
}

/**
 * Stores a program that runs experiments.
 * @param name Its name in the runtime's manifest.
 */
export async function keepProgram(name: string): Promise<void> {
  const manifest = new URL("manifest.json", runtimeUrl);
  const { loader, files } = (await (await fetch(manifest)).json())[name] as {
    loader: string;
    files: { name: string }[];
  };
  const beside = [loader, ...(scripts[name] ?? [])].map((file) => new URL(file, runtimeUrl).href);
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
    // A browser without storage, such as one in a private window, still shows the page.
  }
}
