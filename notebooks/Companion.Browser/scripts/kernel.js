// @ts-check
// The worker that compiles and runs cells (notebooks/PROTOCOL.md).
globalThis.dotnetSidecar = true;
import { fail, isAsked, post, serve } from "./worker.js";

/**
 * @template Message
 * @typedef {import("../../protocol/messages.ts").Enveloped<Message>} Enveloped
 */
/** @typedef {import("../../protocol/messages.ts").PhaseMessage} PhaseMessage */
/** @typedef {import("../../protocol/messages.ts").StreamOutput} StreamOutput */
/** @typedef {import("../../protocol/messages.ts").ExecuteResult} ExecuteResult */
/** @typedef {import("../../protocol/messages.ts").DoneMessage} DoneMessage */
/** @typedef {import("../../protocol/messages.ts").RunRequest} RunRequest */
/** @typedef {import("../../protocol/messages.ts").WorkerRequest} WorkerRequest */

// The kernel's messages: as a line of the protocol, or in parts for the messages that every run sends (PageWriter.cs).
// Their members are checked against the protocol's types together with the page's scripts.
const messages = {
  post: (line) => post(JSON.parse(line)),
  postPreparing: (id) =>
    post(/** @satisfies {Enveloped<PhaseMessage>} */ ({ kind: "phase", id, phase: "preparing", detail: null })),
  postStream: (id, stream, text) =>
    post(/** @satisfies {Enveloped<StreamOutput>} */ ({ kind: "stream", id, stream, text })),
  postResult: (id, types, texts) => {
    const data = Object.fromEntries(types.map((type, at) => [type, texts[at]]));
    post(/** @satisfies {Enveloped<ExecuteResult>} */ ({ kind: "result", id, data }));
  },
  postSucceeded: (id, executionCount, durationMs, leftOut) =>
    post(
      /** @satisfies {Enveloped<DoneMessage>} */ ({
        kind: "done",
        id,
        status: "succeeded",
        executionCount,
        durationMs,
        diagnostics: [],
        error: null,
        isStuck: false,
        leftOut,
      }),
    ),
};

serve("kernel", async (runtime) => {
  runtime.setModuleImports("worker", messages);
  const { resources, mainAssemblyName } = runtime.getConfig();
  const { KernelExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Kernel;
  const assemblies = [...(resources.coreAssembly ?? []), ...resources.assembly];
  KernelExports.Start(assemblies.map((assembly) => assembly.virtualPath.replace(/\.(wasm|dll)$/, "")));
  // A reader who already waits for a cell's result gains nothing from a warmer compiler. Others take some seconds
  // before they run a cell.
  if (!isAsked("run")) KernelExports.WarmUpAsync().then(() => post({ kind: "warm" }), fail);
  return (/** @type {Enveloped<WorkerRequest>} */ request) => {
    const dispatched =
      request.kind === "run" ? run(KernelExports, request) : KernelExports.DispatchAsync(JSON.stringify(request));
    dispatched.catch(fail);
    if (request.kind === "shutdown") self.close();
  };
});

/**
 * Runs a cell; the request is passed in parts too.
 * @param kernel The program's exports.
 * @param {Enveloped<RunRequest>} request
 */
function run(kernel, { id, code, language = "csharp", timeLimitMs = -1, outputLimit = -1 }) {
  return kernel.RunAsync(id, code, language, timeLimitMs, outputLimit);
}
