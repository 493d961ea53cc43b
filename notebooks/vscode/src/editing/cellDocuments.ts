import * as vscode from "vscode";
import type { Session } from "../session/session.ts";

/** The C# cells of the notebooks that this extension runs. */
export const selector: vscode.DocumentSelector = [
  { language: "csharp", notebookType: "jupyter-notebook" },
  { language: "csharp", notebookType: "companion-dib" },
];

/** Finds the cell that a document is, and the session that runs it. */
export type CellFinder = (document: vscode.TextDocument) => { cell: vscode.NotebookCell; session: Session } | null;
