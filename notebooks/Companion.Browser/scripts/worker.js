// The code that both workers share: loads the runtime, reports progress, and passes on requests.

/** Sends a message to the page. */
export const post = (message) => self.postMessage(message);

// The page may send requests before the runtime is loaded.
const waiting = [];
let take = (request) => waiting.push(request);
self.addEventListener("message", (event) => take(event.data));

/** Whether a request of a kind is waiting. */
export const isAsked = (kind) => waiting.some((request) => request.kind === kind);

/**
 * Loads a program.
 * @param name Its key in manifest.json.
 * @param prepare Prepares the exports, and returns the request handler.
 * @param options Options of the runtime.
 */
export async function serve(name, prepare, options = []) {
  try {
    const { loader, files } = await manifest(name);
    const download = new Download(files);
    const { dotnet } = await import(new URL(loader, import.meta.url));
    const runtime = await dotnet
      .withModuleConfig({ onAbort: fail })
      .withRuntimeOptions(options)
      .withResourceLoader((type, file, uri) => download.load(type, file, uri))
      .create();
    const serving = await prepare(runtime);
    post({ kind: "progress", loaded: download.total, total: download.total });
    post({ kind: "loaded" });
    take = serving;
    for (const request of waiting.splice(0)) serving(request);
  } catch (problem) {
    fail(problem);
  }
}

export function fail(problem) {
  post({ kind: "failed", message: problem instanceof Error ? problem.message : String(problem) });
}

async function manifest(name) {
  const response = await fetch(new URL("manifest.json", import.meta.url));
  if (!response.ok) throw new Error(`manifest.json: ${response.status} ${response.statusText}`);
  return (await response.json())[name];
}

/** Loads the program's files and reports how many of their compressed bytes have arrived. */
class Download {
  #files;
  #loaded = 0;
  #told = 0;

  constructor(files) {
    this.#files = new Map(files.map((file) => [file.name, file]));
    this.total = files.reduce((sum, file) => sum + file.transferred, 0);
  }

  load(type, name, uri) {
    // The browser itself imports scripts.
    if (type === "dotnetjs") {
      this.#add(this.#files.get(name)?.transferred);
      return undefined;
    }

    return this.#fetch(uri, this.#files.get(uri.split("/").at(-1)), type);
  }

  async #fetch(uri, file, type) {
    const response = await fetch(uri);
    if (!response.ok) throw new Error(`${uri}: ${response.status} ${response.statusText}`);

    // The browser caches the compiled form of a module only if it gets the original response, so do not wrap this one.
    if (type === "dotnetwasm") {
      this.#add(file?.transferred);
      return response;
    }

    const counter = new TransformStream({
      transform: (part, stream) => {
        this.#add(file && (part.length / file.bytes) * file.transferred);
        stream.enqueue(part);
      },
    });
    return new Response(response.body.pipeThrough(counter), { headers: response.headers });
  }

  #add(bytes = 0) {
    this.#loaded += bytes;
    if (performance.now() - this.#told < 50) return;
    this.#told = performance.now();
    post({ kind: "progress", loaded: Math.min(this.#loaded, this.total), total: this.total });
  }
}
