import { spawn } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const projectFile = path.join("site", "Companion", "Companion.csproj");

/** The folders with the worker's sources. */
const sources = [path.join("site", "Companion"), path.join("notebooks", "Companion.Notebooks")];

const notSources = new Set(["bin", "obj", "node_modules"]);

/** A working copy of Companion, whose own program can run its notebooks. */
export class CompanionProject {
  #builtAt = 0;

  private constructor(
    /** The folder of the working copy. */
    readonly root: string,
  ) {}

  /** The project in a folder, or in one of the folders around it. */
  static async find(folder: string): Promise<CompanionProject | null> {
    for (let root = folder; ; root = path.dirname(root)) {
      if (await exists(path.join(root, projectFile))) {
        return new CompanionProject(root);
      }

      if (path.dirname(root) === root) {
        return null;
      }
    }
  }

  /** The program that a build creates. */
  get assembly(): string {
    return path.join(this.root, "site", "Companion", "bin", "Release", "net10.0", "companion.dll");
  }

  /** The assembly that the notebooks of the working copy reference; a build creates it too. */
  get #references(): string {
    return path.join(this.root, "notebooks", "bin", "Companion.Experiments.dll");
  }

  /** Whether the program is missing or older than its sources. */
  async isOutOfDate(): Promise<boolean> {
    const outputs = [this.assembly, path.join(path.dirname(this.assembly), "Companion.Notebooks.dll")];
    const built = await Promise.all([...outputs, this.#references].map(modified));
    if (built.includes(0)) {
      return true;
    }

    // A build that finds nothing to do does not change the files' times.
    const newest = Math.max(...(await Promise.all(sources.map((folder) => newestSource(path.join(this.root, folder))))));
    return newest > Math.max(this.#builtAt, built[0] ?? 0, built[1] ?? 0);
  }

  /**
   * Builds the program.
   * @param progress Receives each line that the build prints.
   * @returns Whether the build succeeded.
   */
  async build(dotnet: string, progress: (line: string) => void, signal: AbortSignal): Promise<boolean> {
    const started = Date.now();
    const arguments_ = ["build", projectFile, "--configuration", "Release", "--nologo", "-v:minimal", "-tl:off"];
    const code = await new Promise<number | null>((resolve, reject) => {
      const build = spawn(dotnet, arguments_, { cwd: this.root, windowsHide: true, signal });
      for (const stream of [build.stdout, build.stderr]) {
        stream.setEncoding("utf8").on("data", (text: string) => {
          text.split(/\r?\n/).filter((line) => line.trim() !== "").forEach(progress);
        });
      }

      build.on("error", (error) => (signal.aborted ? resolve(null) : reject(error)));
      build.on("close", resolve);
    });
    if (code === 0) {
      this.#builtAt = started;
    }

    return code === 0;
  }
}

async function exists(file: string): Promise<boolean> {
  return (await modified(file)) > 0;
}

async function modified(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}

async function newestSource(folder: string): Promise<number> {
  const entries = await readdir(folder, { withFileTypes: true });
  const times = entries.map((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      return notSources.has(entry.name) ? 0 : newestSource(file);
    }

    return /\.(cs|csproj|props|targets)$/.test(entry.name) ? modified(file) : 0;
  });
  return Math.max(0, ...(await Promise.all(times)));
}
