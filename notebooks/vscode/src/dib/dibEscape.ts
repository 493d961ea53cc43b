import type { KernelNames } from "./kernelNames.ts";

/**
 * A line of a cell that would begin another cell gets a space at its end, which no reader takes for a kernel's name and every
 * kernel ignores. A line that has spaces there already gets one more, so that reading takes back exactly one.
 */
export function escapeLine(line: string, names: KernelNames): string {
  return isSelector(line, names) ? `${line} ` : line;
}

export function unescapeLine(line: string, names: KernelNames): string {
  return line.endsWith(" ") && isSelector(line, names) ? line.slice(0, -1) : line;
}

function isSelector(line: string, names: KernelNames): boolean {
  if (!line.startsWith("#!")) {
    return false;
  }

  const name = line.slice(2).replace(/ +$/, "");
  return name === "meta" || names.find(name) !== undefined;
}
