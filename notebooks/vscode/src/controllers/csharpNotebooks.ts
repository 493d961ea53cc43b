import type * as vscode from "vscode";

/** The notebook types whose cells we run. */
export const jupyterType = "jupyter-notebook";
export const dibType = "companion-dib";

interface JupyterMetadata {
  readonly kernelspec?: { readonly name?: string; readonly language?: string };
  readonly language_info?: { readonly name?: string };
}

const csharp = /^(c#|csharp)$/i;

/** Whether our kernel is the one that a notebook asks for. */
export function isOurs(notebook: vscode.NotebookDocument): boolean {
  return (
    notebook.notebookType === dibType || (notebook.notebookType === jupyterType && isCSharp(notebook.metadata))
  );
}

/** Whether the metadata of an .ipynb, as VS Code's own reader keeps it, says that its cells are C#. */
function isCSharp(metadata: Readonly<Record<string, unknown>>): boolean {
  const own = (metadata.metadata ?? metadata) as JupyterMetadata;
  return (
    own.kernelspec?.name === ".net-csharp" ||
    csharp.test(own.kernelspec?.language ?? "") ||
    csharp.test(own.language_info?.name ?? "")
  );
}
