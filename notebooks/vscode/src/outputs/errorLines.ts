import type { CellError } from "protocol/messages.ts";

/** A cell's error message, with the lines of the cell that it passed through. */
export function errorLines(error: CellError): readonly string[] {
  // The compiler's lines are complete; an exception's trace has the location but not the message.
  return error.name === "CompilationError" ? error.trace : [`${error.name}: ${error.message}`, ...error.trace];
}
