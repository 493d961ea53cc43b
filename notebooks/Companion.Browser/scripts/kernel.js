// The worker that compiles and runs cells (notebooks/PROTOCOL.md).
globalThis.dotnetSidecar = true;
import { fail, isAsked, post, serve } from "./worker.js";

// What the kernel says: in a line of the protocol, or in the parts of those messages that every run sends.
const messages = {
  post: (line) => post(JSON.parse(line)),
  postPreparing: (id) => post({ kind: "phase", id, phase: "preparing", detail: null }),
  postText: (id, isError, text) => post({ kind: "stream", id, stream: isError ? "stderr" : "stdout", text }),
  postValue: (id, types, texts) =>
    post({ kind: "result", id, data: Object.fromEntries(types.map((type, at) => [type, texts[at]])) }),
  postSucceeded: (id, executionCount, durationMs, leftOut) =>
    post({ kind: "done", id, status: "succeeded", executionCount, durationMs, diagnostics: [], error: null, isStuck: false, leftOut }),
};

serve("kernel", async (runtime) => {
  runtime.setModuleImports("worker", messages);
  const { resources, mainAssemblyName } = runtime.getConfig();
  const { KernelExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Kernel;
  const assemblies = [...(resources.coreAssembly ?? []), ...resources.assembly];
  KernelExports.Start(assemblies.map((assembly) => assembly.virtualPath.replace(/\.(wasm|dll)$/, "")));
  // Who waits for a cell's result already is not helped by a warmer compiler. Others have some seconds before they run one.
  if (!isAsked("run")) KernelExports.WarmUpAsync().then(() => post({ kind: "warm" }), fail);
  return (request) => {
    const { kind, id, code, language = "csharp", timeLimitMs = -1, outputLimit = -1 } = request;
    const taken =
      kind === "run"
        ? KernelExports.RunAsync(id, code, language, timeLimitMs, outputLimit)
        : KernelExports.TakeAsync(JSON.stringify(request));
    taken.catch(fail);
    if (kind === "shutdown") self.close();
  };
});
