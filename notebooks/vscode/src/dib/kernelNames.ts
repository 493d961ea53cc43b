/** The names and aliases of kernels that the cells of a .dib can name, as in .NET Interactive. */

const builtIn: ReadonlyMap<string, string> = new Map([
  ["csharp", "csharp"],
  ["cs", "csharp"],
  ["C#", "csharp"],
  ["c#", "csharp"],
  ["fsharp", "fsharp"],
  ["fs", "fsharp"],
  ["F#", "fsharp"],
  ["f#", "fsharp"],
  ["pwsh", "pwsh"],
  ["powershell", "pwsh"],
  ["PowerShell", "pwsh"],
  ["html", "html"],
  ["javascript", "javascript"],
  ["js", "javascript"],
  ["mermaid", "mermaid"],
  ["markdown", "markdown"],
  ["md", "markdown"],
  ["raw", "raw"],
  ["sql", "sql"],
  ["kql", "kql"],
  ["http", "http"],
  ["value", "value"],
]);

/** Names of the program as a whole, not of a kernel. */
const noKernel: ReadonlySet<string> = new Set(["", "polyglot-notebook", "dotnet-interactive"]);

/** The names of the kernels in Jupyter. */
const jupyter: ReadonlyMap<string, string> = new Map([
  [".net-csharp", "csharp"],
  [".net-fsharp", "fsharp"],
  [".net-pwsh", "pwsh"],
  [".net-powershell", "pwsh"],
]);

/** The part of a .dib's `#!meta` that names kernels. */
interface KernelInfo {
  readonly defaultKernelName?: unknown;
  readonly items?: unknown;
}

/** The names that apply to a notebook: the built-in ones, and those that its `#!meta` declares. */
export class KernelNames {
  readonly #declared = new Map<string, string>();

  /** The language of a cell that does not specify one. */
  readonly standard: string;

  constructor(meta: unknown) {
    const info = (isObject(meta) && isObject(meta.kernelInfo) ? meta.kernelInfo : {}) as KernelInfo;
    for (const item of Array.isArray(info.items) ? info.items : []) {
      this.#declare(item);
    }

    this.standard = this.#named(info.defaultKernelName) ?? "csharp";
  }

  /** The kernel name for a name or an alias. Names are case-sensitive. */
  find(name: string): string | undefined {
    return this.#declared.get(name) ?? builtIn.get(name);
  }

  #named(name: unknown): string | undefined {
    return typeof name !== "string" || noKernel.has(name) ? undefined : (jupyter.get(name) ?? this.find(name) ?? name);
  }

  // A name may already be another kernel's alias; the first declaration wins.
  #declare(item: unknown): void {
    if (!isObject(item) || typeof item.name !== "string" || item.name === "") {
      return;
    }

    this.#add(item.name, item.name);
    const kernel = this.#declared.get(item.name) ?? item.name;
    for (const alias of Array.isArray(item.aliases) ? item.aliases : []) {
      if (typeof alias === "string") {
        this.#add(alias, kernel);
      }
    }
  }

  #add(name: string, kernel: string): void {
    if (!this.#declared.has(name)) {
      this.#declared.set(name, kernel);
    }
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
