import type { CellError } from "../protocol/messages.ts";

/** What a cell's error says, with the lines of the cell that it came through. */
export function errorText(error: CellError): string {
  // The compiler's lines say it all; an exception's trace says where, and not what.
  const lines = error.name === "CompilationError" ? error.trace : [`${error.name}: ${error.message}`, ...error.trace];
  return lines.join("\n");
}
