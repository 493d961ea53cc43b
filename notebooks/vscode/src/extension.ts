import * as vscode from "vscode";
import { dibType, isOurs, jupyterType } from "./controllers/csharpNotebooks.ts";
import { NotebookController } from "./controllers/notebookController.ts";
import { DibSerializer } from "./dib/dibSerializer.ts";
import { selector, type CellFinder } from "./editing/cellDocuments.ts";
import { CompletionProvider } from "./editing/completionProvider.ts";
import { DiagnosticPublisher } from "./editing/diagnosticPublisher.ts";
import { HoverProvider } from "./editing/hoverProvider.ts";
import { MovedInputs } from "./inputs/movedInputs.ts";
import { tellProblem } from "./session/problems.ts";
import { SessionRegistry } from "./session/sessionRegistry.ts";
import { Starter } from "./session/starter.ts";
import { StatusItem } from "./status/statusItem.ts";

let sessions: SessionRegistry | null = null;

export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("C# Notebooks", { log: true });
  const starter = new Starter(log);
  const registry = new SessionRegistry(starter, log, (cell, done) => marks.show(cell, done));
  const findCell: CellFinder = (document) => {
    const notebook = vscode.workspace.notebookDocuments.find((one) =>
      one.getCells().some((cell) => cell.document === document),
    );
    const cell = notebook?.getCells().find((one) => one.document === document);
    const session = notebook && registry.find(notebook)?.session;
    return cell && session ? { cell, session } : null;
  };
  const marks = new DiagnosticPublisher(findCell);
  const status = new StatusItem(registry);
  const controllers = [jupyterType, dibType].map(
    (type) => new NotebookController(type, (notebook) => registry.of(notebook)),
  );
  const inputs = new MovedInputs(
    (notebook, name, value) => registry.of(notebook).session.values.set(name, value),
    async (cell) => {
      const controller = controllers.find((each) => each.runs(cell.notebook));
      if (controller === undefined) {
        void vscode.window.showInformationMessage("Run this cell once: then its controls work.");
        return;
      }

      await controller.follow(cell).catch((problem: unknown) => tellProblem(problem, log));
    },
  );
  sessions = registry;

  const prefer = (notebook: vscode.NotebookDocument) => controllers.forEach((controller) => controller.prefer(notebook));
  const activeNotebook = () => vscode.window.activeNotebookEditor?.notebook;

  // Start the process while the person is still reading, so that the first cell need not wait for it.
  const prepare = () => {
    const notebook = activeNotebook();
    if (notebook !== undefined && vscode.workspace.isTrusted && isOurs(notebook)) {
      void registry.of(notebook).session.prepare();
    }

    status.update();
  };
  context.subscriptions.push(
    log,
    registry,
    marks,
    status,
    inputs,
    ...controllers,
    registry.onDidChange(() => status.update()),
    vscode.window.onDidChangeActiveNotebookEditor(prepare),
    vscode.workspace.onDidGrantWorkspaceTrust(prepare),
    vscode.workspace.registerNotebookSerializer(dibType, new DibSerializer(), { transientOutputs: true }),
    vscode.workspace.onDidOpenNotebookDocument(prefer),
    vscode.workspace.onDidCloseNotebookDocument((notebook) => registry.close(notebook)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.uri.scheme === "vscode-notebook-cell" && contentChanges.length > 0) {
        marks.schedule(document);
      }
    }),
    vscode.workspace.onDidCloseTextDocument((document) => marks.forget(document)),
    vscode.languages.registerCompletionItemProvider(selector, new CompletionProvider(findCell), ".", "#"),
    vscode.languages.registerHoverProvider(selector, new HoverProvider(findCell)),
    vscode.commands.registerCommand("companion.showLog", () => log.show(true)),
    vscode.commands.registerCommand("companion.build", () =>
      starter.build(activeNotebook()).catch((problem: unknown) => tellProblem(problem, log)),
    ),
    vscode.commands.registerCommand("companion.restart", async () => {
      const notebook = activeNotebook();
      if (notebook !== undefined) {
        const { session, queue } = registry.of(notebook);
        await queue.restart();
        await session.start().catch((problem: unknown) => tellProblem(problem, log));
      }
    }),
  );
  vscode.workspace.notebookDocuments.forEach(prefer);
  prepare();
}

export async function deactivate(): Promise<void> {
  await sessions?.end();
}
