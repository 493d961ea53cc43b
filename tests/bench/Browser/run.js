// Starts a worker, runs cells, and tells how long each took: the first from the start of the worker, the others from
// their request. Where a pause comes first, other cells follow.
export async function run(start, { soon, afterPause, loops, pauseMs }) {
  const before = performance.now();
  const worker = start();
  await worker.ask("1+1");
  const first = performance.now() - before;
  const timed = async (cells) => {
    const times = [];
    for (const cell of cells) {
      const asked = performance.now();
      await worker.ask(cell);
      times.push(performance.now() - asked);
    }
    return times;
  };
  const times = { first, soon: await timed(soon), afterPause: [], loops: [] };
  if (afterPause.length > 0) {
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    times.afterPause = await timed(afterPause);
  }
  // These measure themselves.
  for (const loop of loops) times.loops.push(Number(await worker.ask(loop)));
  times.stopped = (await worker.stop?.()) ?? 0;
  worker.end();
  return times;
}

// The first result of a worker that was ready before it was asked.
export async function runWhenReady(start) {
  const worker = start();
  await worker.ready();
  const before = performance.now();
  await worker.ask("1+1");
  const took = performance.now() - before;
  worker.end();
  return took;
}
