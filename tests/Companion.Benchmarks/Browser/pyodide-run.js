// The same with Pyodide.
export async function run(cells) {
  const start = performance.now();
  const worker = new Worker("/benchmark/pyodide-worker.js", { type: "module" });
  const ask = (code) =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error)) : resolve());
      worker.onerror = (event) => reject(new Error(event.message));
      worker.postMessage(code);
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
