// Runs cells in the kernel of a folder, as a page does on a device that is plugged in.
import { run as measure } from "./run.js";

export async function run(plan) {
  // A build from before this message would spend time on answering it with an error.
  const knowsWarmUp = (await (await fetch(`${plan.runtime}kernel.js`)).text()).includes("warmUp");
  return measure(() => start(plan.runtime, knowsWarmUp), plan);
}

function start(runtime, knowsWarmUp) {
  const worker = new Worker(`${runtime}kernel.js`, { type: "module" });
  let id = 0;
  if (knowsWarmUp) worker.postMessage({ kind: "warmUp", isAllowed: true });
  const ask = (code) =>
    new Promise((resolve, reject) => {
      const own = ++id;
      let text = "";
      worker.addEventListener("message", function take({ data }) {
        if (data.kind === "failed") reject(new Error(data.message));
        if (data.id !== own) return;
        if (data.kind === "stream") text += data.text;
        if (data.kind !== "done") return;
        worker.removeEventListener("message", take);
        if (data.status === "succeeded") resolve(text);
        else reject(new Error(`${code}: ${data.error.message}`));
      });
      worker.postMessage({ kind: "run", id: own, code, language: "csharp" });
    });
  return { ask, end: () => worker.terminate() };
}
