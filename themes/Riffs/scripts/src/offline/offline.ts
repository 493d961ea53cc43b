import { runtimeUrl } from "../workers/workerConnection.ts";
import { keep } from "./keepPage.ts";

/** The scripts of the programs' workers, in the runtime's folder. */
const scripts: Record<string, readonly string[]> = {
  kernel: ["kernel.js", "libraries.js", "worker.js"],
  simulations: ["simulations.js", "worker.js"],
};

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
