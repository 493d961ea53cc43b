// Runs cells in the kernel of a folder, as a page does on a device that is plugged in.
import { run as measure, runWhenReady } from "./run.js";

export async function run(plan) {
  // A build from before this message would spend time on answering it with an error.
  const knowsWarmUp = (await (await fetch(`${plan.runtime}kernel.js`)).text()).includes("warmUp");
  const times = await measure(() => start(plan.runtime, knowsWarmUp), plan);
  times.ready = await runWhenReady(() => start(plan.runtime, false));
  times.simulation = await simulate(plan.runtime, plan.question);
  return times;
}

async function simulate(runtime, question) {
  const before = performance.now();
  const worker = new Worker(`${runtime}simulations.js`, { type: "module" });
  await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind === "failed" || data.kind === "error") reject(new Error(data.message));
      if (data.kind === "answer") resolve();
    };
    worker.postMessage({ id: 1, question });
  });
  worker.terminate();
  return performance.now() - before;
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
  const hear = (wanted) =>
    new Promise((resolve) => {
      worker.addEventListener("message", function take({ data }) {
        if (!wanted(data)) return;
        worker.removeEventListener("message", take);
        resolve();
      });
    });
  const ready = () => {
    worker.postMessage({ kind: "hello", id: ++id, protocol: 1 });
    return hear((message) => message.kind === "warm");
  };
  // From the request to stop a cell that waits to its end.
  const stop = async () => {
    const own = ++id;
    worker.postMessage({ kind: "run", id: own, code: 'Console.WriteLine("on"); await Task.Delay(-1);', language: "csharp" });
    await hear((message) => message.id === own && message.kind === "stream");
    const before = performance.now();
    worker.postMessage({ kind: "interrupt", id: ++id });
    await hear((message) => message.id === own && message.kind === "done");
    return performance.now() - before;
  };
  return { ask, ready, stop, end: () => worker.terminate() };
}
