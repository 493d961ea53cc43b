// @ts-check
// The worker that compiles and runs cells (notebooks/PROTOCOL.md).
globalThis.dotnetSidecar = true;
import { Libraries } from "./libraries.js";
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
/** @typedef {import("../../protocol/messages.ts").WarmUpMessage} WarmUpMessage */

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

// Milliseconds without a request after which the worker works ahead: too short for a reader who thinks, and long enough
// for a page that runs one cell after the other.
const pause = 100;

const options = [
  // Compiling is code that runs a few times, hardly ever often enough for the runtime's own compiler to pay off.
  "--jiterpreter-minimum-trace-hit-count=20000",
];

async function prepare(runtime) {
  runtime.setModuleImports("worker", messages);
  const { resources, mainAssemblyName } = runtime.getConfig();
  const { KernelExports } = (await runtime.getAssemblyExports(mainAssemblyName)).Companion.Browser.Kernel;
  const assemblies = [...(resources.coreAssembly ?? []), ...resources.assembly];
  KernelExports.Start(assemblies.map((assembly) => assembly.virtualPath.replace(/\.(wasm|dll)$/, "")));
  // A reader who already waits for a cell's result gains nothing from a warmer compiler. Others take some seconds
  // before they run a cell.
  const ahead = new WorkAhead(KernelExports);
  const libraries = new Libraries(KernelExports);
  if (!isAsked("run")) ahead.waitFor(KernelExports.WarmUpAsync().then(warm));
  return (/** @type {Enveloped<WorkerRequest> | WarmUpMessage} */ request) => {
    if (request.kind === "warmUp") {
      ahead.mayWarmUp = request.isAllowed;
      return;
    }

    ahead.waitFor(
      request.kind === "run" ? run(KernelExports, libraries, request) : KernelExports.DispatchAsync(JSON.stringify(request)),
    );
    if (request.kind === "shutdown") self.close();
  };
}

const warm = () => post({ kind: "warm" });

/** What the worker does while no request waits: one step at a time, each after a pause in which a request goes first. */
class WorkAhead {
  #kernel;
  #waitingFor = 0;
  #timer = 0;
  #mayWarmUp = false;

  /** @param kernel The program's exports. */
  constructor(kernel) {
    this.#kernel = kernel;
  }

  /** Whether it may run hidden cells. */
  set mayWarmUp(isAllowed) {
    this.#mayWarmUp = isAllowed;
    this.#schedule(pause);
  }

  /** Rests until a request is answered. */
  async waitFor(answered) {
    this.#waitingFor++;
    this.#schedule(pause);
    await answered.catch(fail);
    this.#waitingFor--;
    this.#schedule(pause);
  }

  #schedule(delay) {
    clearTimeout(this.#timer);
    if (!this.#waitingFor) this.#timer = setTimeout(() => this.#step(), delay);
  }

  #step() {
    const start = performance.now();
    if (!this.#kernel.Pause(this.#mayWarmUp)) return;
    warm();
    // A slow device rests as long as it has worked.
    this.#schedule(Math.max(pause, performance.now() - start));
  }
}

/**
 * Runs a cell; the request is passed in parts too, unless a reader has moved a control.
 * @param kernel The program's exports.
 * @param {Libraries} libraries
 * @param {Enveloped<RunRequest>} request
 */
function run(kernel, libraries, request) {
  const { id, code, language = "csharp", timeLimitMs = -1, outputLimit = -1, cell = null } = request;
  const start = () =>
    request.inputs
      ? kernel.DispatchAsync(JSON.stringify(request))
      : kernel.RunAsync(id, code, language, timeLimitMs, outputLimit, cell);
  const needed = libraries.neededBy(code, request.libraries);
  return needed.length ? libraries.load(needed).then(start) : start();
}

serve("kernel", prepare, options);
