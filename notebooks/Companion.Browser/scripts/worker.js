// The part that both workers share: loads the runtime, tells how far it is, and hands requests over.

/** What the page is told. */
export const post = (message) => self.postMessage(message);

// The page may ask before the runtime is there.
const waiting = [];
let take = (request) => waiting.push(request);
self.addEventListener("message", (event) => take(event.data));

/**
 * Loads the runtime.
 * @param script The runtime's loader, relative to this file.
 * @param name The part of manifest.json.
 * @param prepare Gets the exports ready, and returns what takes requests.
 */
export async function serve(script, name, prepare) {
  try {
    const files = await sizes(name);
    const { dotnet } = await import(script);
    const runtime = await dotnet
      .withModuleConfig({
        // The runtime gives a line of its own to each thing that it cannot do; the page is told by "failed".
        onAbort: (reason) => fail(reason),
      })
      .withResourceLoader((_type, _name, uri, _integrity, behavior) => counted(uri, behavior, files))
      .create();
    const serving = await prepare(runtime);
    post({ kind: "progress", loaded: files.total, total: files.total });
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

async function sizes(name) {
  const response = await fetch(new URL("manifest.json", import.meta.url));
  if (!response.ok) throw new Error(`manifest.json: ${response.status} ${response.statusText}`);
  const { files } = (await response.json())[name];
  return {
    byName: new Map(files.map((file) => [file.url.split("/").at(-1), file.bytes])),
    total: files.reduce((sum, file) => sum + file.bytes, 0),
    loaded: 0,
  };
}

// Only what is fetched as bytes can be counted; scripts are imported by the browser itself.
function counted(uri, behavior, files) {
  if (behavior.startsWith("js-module") || behavior === "manifest") {
    add(files, uri);
    return undefined;
  }

  return (async () => {
    const response = await fetch(uri);
    if (!response.ok) throw new Error(`${uri}: ${response.status} ${response.statusText}`);
    const reader = response.body.getReader();
    const parts = [];
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      files.loaded += part.value.length;
      tell(files);
    }

    return new Response(new Blob(parts), { headers: { "content-type": response.headers.get("content-type") ?? "" } });
  })();
}

function add(files, uri) {
  files.loaded += files.byName.get(uri.split("/").at(-1)) ?? 0;
  tell(files);
}

let told = 0;
function tell(files) {
  if (performance.now() - told < 50) return;
  told = performance.now();
  post({ kind: "progress", loaded: Math.min(files.loaded, files.total), total: files.total });
}
