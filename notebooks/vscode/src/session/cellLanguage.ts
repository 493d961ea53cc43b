import type * as vscode from "vscode";

/** The worker's names of languages, by the editor's ids. */
const byLanguageId: Readonly<Record<string, string>> = {
  html: "html",
  javascript: "javascript",
  markdown: "markdown",
  mermaid: "mermaid",
};

interface CellMetadata {
  /** The content of an .ipynb, as stored by VS Code's own reader. */
  readonly metadata?: {
    readonly vscode?: { readonly languageId?: string };
    readonly polyglot_notebook?: { readonly kernelName?: string };
    readonly dotnet_interactive?: { readonly language?: string };
  };

  /** The content of a .dib, as stored by our reader. */
  readonly dib?: { readonly kernel: string; readonly languageId: string };
}

/** The language in which the worker runs a cell: the editor's choice, else the file's, else C#. */
export function cellLanguage(cell: vscode.NotebookCell): string {
  const { metadata, dib } = cell.metadata as CellMetadata;
  const chosen = cell.document.languageId;
  const isChosen = (dib ?? metadata?.vscode)?.languageId !== undefined;
  if (dib?.languageId === chosen) {
    return dib.kernel;
  }

  const named = isChosen ? undefined : (metadata?.polyglot_notebook?.kernelName ?? metadata?.dotnet_interactive?.language);
  return byLanguageId[chosen] ?? named ?? "csharp";
}
