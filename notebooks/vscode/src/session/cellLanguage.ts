import type * as vscode from "vscode";

/** What the worker calls the languages that the editor knows by these ids. */
const byLanguageId: Readonly<Record<string, string>> = {
  html: "html",
  javascript: "javascript",
  markdown: "markdown",
  mermaid: "mermaid",
};

interface CellMetadata {
  /** What an .ipynb holds, as VS Code's own reader keeps it. */
  readonly metadata?: {
    readonly vscode?: { readonly languageId?: string };
    readonly polyglot_notebook?: { readonly kernelName?: string };
    readonly dotnet_interactive?: { readonly language?: string };
  };

  /** What a .dib holds, as our reader keeps it. */
  readonly dib?: { readonly kernel: string; readonly languageId: string };
}

/** The language in which the worker is to run a cell: the editor's choice, else what the file says, else C#. */
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
