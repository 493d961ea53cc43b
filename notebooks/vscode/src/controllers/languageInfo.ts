import * as vscode from "vscode";

const csharp = "csharp";

interface Metadata {
  readonly metadata?: { readonly language_info?: Readonly<Record<string, unknown>> };
}

/**
 * Writes the notebook's language into an .ipynb by the editor's name, as every kernel writes its language. If the file
 * says "C#", VS Code would write the language into each cell that is run.
 */
export async function nameLanguage(notebook: vscode.NotebookDocument): Promise<void> {
  const { metadata } = notebook.metadata as Metadata;
  const info = metadata?.language_info;
  if (metadata === undefined || info?.name === csharp) {
    return;
  }

  const named = { ...notebook.metadata, metadata: { ...metadata, language_info: { ...info, name: csharp } } };
  const edit = new vscode.WorkspaceEdit();
  edit.set(notebook.uri, [vscode.NotebookEdit.updateNotebookMetadata(named)]);
  await vscode.workspace.applyEdit(edit);
}
