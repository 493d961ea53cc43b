// The worker that compiles and runs cells (notebooks/PROTOCOL.md).
globalThis.dotnetSidecar = true;
import { fail, isAsked, post, serve } from "./worker.js";

serve("kernel", async (runtime) => {
  runtime.setModuleImports("worker", { post: (line) => post(JSON.parse(line)) });
  const { resources, mainAssemblyName } = runtime.getConfig();
  const { KernelExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Kernel;
  const assemblies = [...(resources.coreAssembly ?? []), ...resources.assembly];
  KernelExports.Start(assemblies.map((assembly) => assembly.virtualPath.replace(/\.(wasm|dll)$/, "")));
  // Who waits for a cell's result already is not helped by a warmer compiler. Others have some seconds before they run one.
  if (!isAsked("run")) KernelExports.WarmUpAsync().then(() => post({ kind: "warm" }), fail);
  return (request) => {
    KernelExports.TakeAsync(JSON.stringify(request)).catch(fail);
    if (request.kind === "shutdown") self.close();
  };
});
