import type { KernelNames } from "./kernelNames.ts";

/**
 * Appends a space to a line of a cell that would otherwise begin another cell. No reader mistakes such a line for a
 * kernel's name, and every kernel ignores the space. A line that already ends in spaces gets one more, and reading
 * removes exactly one.
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
