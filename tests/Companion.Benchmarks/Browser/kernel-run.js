// Starts the kernel's worker, runs cells, and tells how long each took from the start of the worker or from its request.
export async function run(cells) {
  const start = performance.now();
  const worker = new Worker("/runtime/kernel.js", { type: "module" });
  let id = 0;
  const ask = (code) =>
    new Promise((resolve, reject) => {
      const own = ++id;
      worker.addEventListener("message", function take({ data }) {
        if (data.kind === "failed") reject(new Error(data.message));
        if (data.id !== own || data.kind !== "done") return;
        worker.removeEventListener("message", take);
        if (data.status === "succeeded") resolve();
        else reject(new Error(data.error.message));
      });
      worker.postMessage({ kind: "run", id: own, code, language: "csharp" });
    });
  await ask("1+1");
  const first = performance.now() - start;
  const later = [];
  for (const cell of cells) {
    const before = performance.now();
    await ask(cell);
    later.push(performance.now() - before);
  }
  worker.terminate();
  return { first, later };
}
