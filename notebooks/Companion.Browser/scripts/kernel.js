// The worker that compiles and runs cells (notebooks/PROTOCOL.md).
globalThis.dotnetSidecar = true;
import { fail, post, serve } from "./worker.js";

serve("kernel", async (runtime) => {
  runtime.setModuleImports("worker", { post: (line) => post(JSON.parse(line)) });
  const { resources, mainAssemblyName } = runtime.getConfig();
  const { KernelExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Kernel;
  const assemblies = [...(resources.coreAssembly ?? []), ...resources.assembly];
  KernelExports.Start(assemblies.map((assembly) => assembly.virtualPath.replace(/\.(wasm|dll)$/, "")));
  // A request that came first waits for it as well.
  KernelExports.WarmUpAsync().then(() => post({ kind: "warm" }), fail);
  return (request) => {
    KernelExports.TakeAsync(JSON.stringify(request)).catch(fail);
    if (request.kind === "shutdown") self.close();
  };
});
