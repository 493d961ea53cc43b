import * as vscode from "vscode";
import { isOurs, jupyterType } from "./csharpNotebooks.ts";
import { nameLanguage } from "./languageInfo.ts";
import { cellsToFollow } from "../inputs/dependentCells.ts";
import type { NotebookSession } from "../session/notebookSession.ts";

/** The kernel as the editor sees it: passes the cells that a person runs to their notebook's session. */
export class NotebookController implements vscode.Disposable {
  readonly #controller: vscode.NotebookController;
  readonly #selected = new Set<vscode.NotebookDocument>();
  readonly #sessionOf: (notebook: vscode.NotebookDocument) => NotebookSession;

  constructor(type: string, sessionOf: (notebook: vscode.NotebookDocument) => NotebookSession) {
    this.#sessionOf = sessionOf;
    this.#controller = vscode.notebooks.createNotebookController(`companion-${type}`, type, "C# (Companion)", (cells, notebook) =>
      this.#run(cells, notebook),
    );
    this.#controller.description = ".NET 10";
    this.#controller.detail = "Runs C# cells without Jupyter or Python";
    this.#controller.supportedLanguages = ["csharp", "html", "javascript", "mermaid"];
    this.#controller.supportsExecutionOrder = true;
    this.#controller.onDidChangeSelectedNotebooks(({ notebook, selected }) =>
      selected ? this.#selected.add(notebook) : this.#selected.delete(notebook),
    );
    this.#controller.interruptHandler = (notebook) => sessionOf(notebook).queue.interrupt();
  }

  get type(): string {
    return this.#controller.notebookType;
  }

  /** Makes the editor choose this kernel for C# notebooks without asking. */
  prefer(notebook: vscode.NotebookDocument): void {
    if (notebook.notebookType === this.type && isOurs(notebook)) {
      this.#controller.updateNotebookAffinity(notebook, vscode.NotebookControllerAffinity.Preferred);
    }
  }

  /** Whether this kernel is chosen for a notebook. */
  runs(notebook: vscode.NotebookDocument): boolean {
    return this.#selected.has(notebook);
  }

  /** Runs a cell whose control was moved, and those that depend on it. */
  async follow(cell: vscode.NotebookCell): Promise<void> {
    await this.#run(await cellsToFollow(this.#sessionOf(cell.notebook).session, cell), cell.notebook);
  }

  dispose(): void {
    this.#controller.dispose();
  }

  async #run(cells: vscode.NotebookCell[], notebook: vscode.NotebookDocument): Promise<void> {
    if (this.type === jupyterType) {
      await nameLanguage(notebook);
    }

    // All cells are shown as waiting until it is their turn.
    const executions = cells.map((cell) => this.#controller.createNotebookCellExecution(cell));
    await this.#sessionOf(notebook).queue.run(executions);
  }
}
