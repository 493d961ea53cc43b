// The same with Pyodide.
import { run as measure, runWhenReady } from "./run.js";

export const run = async (plan) => ({ ...(await measure(start, plan)), ready: await runWhenReady(start), simulation: 0 });

function start() {
  const worker = new Worker("/benchmark/pyodide-worker.js", { type: "module" });
  const ask = (code) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve());
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(code);
    });
  return { ask, ready: () => ask("None"), end: () => worker.terminate() };
}
