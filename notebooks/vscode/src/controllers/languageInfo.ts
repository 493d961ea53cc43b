import * as vscode from "vscode";

const csharp = "csharp";

interface Metadata {
  readonly metadata?: { readonly language_info?: Readonly<Record<string, unknown>> };
}

/**
 * Says in an .ipynb what its language is in the editor's own words, as every kernel says what its language is. Where the file
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
