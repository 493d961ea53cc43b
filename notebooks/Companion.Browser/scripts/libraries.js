// The libraries that cells name with #r and that the site brings along.

/** @typedef {import("../../protocol/messages.ts").PageLibrary} PageLibrary */

const directive = /^[ \t]*#r[ \t]+"([^"\r\n]+)"/gm;

/** Loads the libraries of a notebook into the kernel, each when a cell first names it. */
export class Libraries {
  #kernel;
  /** The names of the loaded assemblies, by their files. @type {Map<string, Promise<string>>} */
  #assemblies = new Map();
  #loaded = new Set();

  /** @param kernel The kernel's exports. */
  constructor(kernel) {
    this.#kernel = kernel;
  }

  /**
   * The libraries that a cell names and that are not loaded yet.
   * @param {string} code
   * @param {readonly PageLibrary[]} known The libraries that the site brings along.
   */
  neededBy(code, known = []) {
    if (!known.length) return [];
    const named = new Set([...code.matchAll(directive)].map((match) => keyOf(match[1])));
    return known.filter((library) => named.has(library.reference) && !this.#loaded.has(library.reference));
  }

  /**
   * Loads libraries. One that does not arrive is reported by the cell, which does not find it.
   * @param {readonly PageLibrary[]} libraries
   */
  async load(libraries) {
    for (const { reference, files } of libraries) {
      try {
        const names = await Promise.all(files.map((file) => this.#load(file)));
        this.#kernel.AddPackage(reference, names);
        this.#loaded.add(reference);
      } catch (problem) {
        console.warn(problem);
      }
    }
  }

  #load(file) {
    let loading = this.#assemblies.get(file);
    if (!loading) {
      loading = this.#fetch(file);
      this.#assemblies.set(file, loading);
      loading.catch(() => this.#assemblies.delete(file));
    }

    return loading;
  }

  async #fetch(file) {
    const response = await fetch(new URL(`_framework/${file}`, import.meta.url));
    if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
    return this.#kernel.AddAssembly(new Uint8Array(await response.arrayBuffer()));
  }
}

/** A library's name as the site spells it: a package in lower case without spaces, or the name of a file. */
function keyOf(text) {
  const lower = text.trim().toLowerCase();
  if (!lower.startsWith("nuget:")) return lower.split(/[\\/]/).at(-1);
  const [name, version] = lower.slice("nuget:".length).split(",", 2).map((part) => part.trim());
  return version && version !== "*" ? `nuget:${name},${version}` : `nuget:${name}`;
}
