import * as vscode from "vscode";
import { errorLines } from "./errorLines.ts";
import type { CellError, MimeBundle, StreamName } from "protocol/messages.ts";

/** Converts a value's forms to the editor's output items. */
export function itemsOf(data: MimeBundle): vscode.NotebookCellOutputItem[] {
  return Object.entries(data).map(([type, text]) =>
    isPicture(type)
      ? new vscode.NotebookCellOutputItem(Buffer.from(text, "base64"), type)
      : vscode.NotebookCellOutputItem.text(text, type),
  );
}

/** Text that a cell has written. */
export function textItem(stream: StreamName, text: string): vscode.NotebookCellOutputItem {
  return stream === "stdout" ? vscode.NotebookCellOutputItem.stdout(text) : vscode.NotebookCellOutputItem.stderr(text);
}

/** The error that ended a cell. */
export function errorOutput(error: CellError): vscode.NotebookCellOutput {
  const { name, message } = error;
  const traceback = errorLines(error);
  const item = vscode.NotebookCellOutputItem.error({ name, message, stack: traceback.join("\n") });

  // The original error for the .ipynb: from the text above, VS Code would write lines with doubled line endings.
  const originalError = { output_type: "error", ename: name, evalue: message, traceback };
  return new vscode.NotebookCellOutput([item], { outputType: "error", originalError });
}

function isPicture(type: string): boolean {
  return type.startsWith("image/") && type !== "image/svg+xml";
}
