import type { CellError } from "protocol/messages.ts";

/** What a cell's error says, with the lines of the cell that it came through. */
export function errorLines(error: CellError): readonly string[] {
  // The compiler's lines say it all; an exception's trace says where, and not what.
  return error.name === "CompilationError" ? error.trace : [`${error.name}: ${error.message}`, ...error.trace];
}
