const reasons = [
  ["Out of memory.", "it ran out of memory"],
  ["Stack overflow.", "its stack overflowed"],
  ["Process terminated.", "the runtime ended it"],
  ["Unhandled exception.", "an exception on another thread was not caught"],
] as const;

/** Keeps the end of a process's standard error, and finds in it why the process ended. */
export class FatalErrorReader {
  static readonly #kept = 16_384;
  #text = "";

  add(text: string): void {
    this.#text = (this.#text + text).slice(-FatalErrorReader.#kept);
  }

  /** Why the process ended, as part of a sentence. */
  reason(exitCode: number | null, signal: string | null): string {
    for (const line of this.#text.split("\n")) {
      const known = reasons.find(([start]) => line.startsWith(start));
      if (known) {
        const detail = line.slice(known[0].length).trim();
        return detail === "" ? known[1] : `${known[1]} (${detail})`;
      }
    }

    return signal !== null ? `it was ended from outside (${signal})` : `it ended with exit code ${exitCode ?? "unknown"}`;
  }
}
