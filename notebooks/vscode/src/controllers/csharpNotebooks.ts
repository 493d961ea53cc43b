import type * as vscode from "vscode";

/** The notebook types that this extension runs. */
export const jupyterType = "jupyter-notebook";
export const dibType = "companion-dib";

interface JupyterMetadata {
  readonly kernelspec?: { readonly name?: string; readonly language?: string };
  readonly language_info?: { readonly name?: string };
}

const csharp = /^(c#|csharp)$/i;

/** Whether a notebook asks for this extension's kernel. */
export function isOurs(notebook: vscode.NotebookDocument): boolean {
  return (
    notebook.notebookType === dibType || (notebook.notebookType === jupyterType && isCSharp(notebook.metadata))
  );
}

/** Whether the metadata of an .ipynb, as stored by VS Code's own reader, declares its cells as C#. */
function isCSharp(metadata: Readonly<Record<string, unknown>>): boolean {
  const own = (metadata.metadata ?? metadata) as JupyterMetadata;
  return (
    own.kernelspec?.name === ".net-csharp" ||
    csharp.test(own.kernelspec?.language ?? "") ||
    csharp.test(own.language_info?.name ?? "")
  );
}
