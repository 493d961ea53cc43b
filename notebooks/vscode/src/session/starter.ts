import * as vscode from "vscode";
import path from "node:path";
import type { SessionState } from "./sessionState.ts";
import { ProjectBuilder } from "./projectBuilder.ts";
import { WorkerLocator, type Builder } from "../worker/locator.ts";
import { WorkerProcess, type WorkerCommand } from "../worker/workerProcess.ts";
import { StartProblem } from "../worker/startProblem.ts";

/** Starts the processes that run cells, in trusted folders only. */
export class Starter {
  readonly #log: vscode.LogOutputChannel;
  readonly #locator = new WorkerLocator();
  readonly #builder: ProjectBuilder;

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
    this.#builder = new ProjectBuilder(log);
  }

  /** Whether a process can be started without a build or an error. */
  async canStartAtOnce(notebook: vscode.NotebookDocument): Promise<boolean> {
    try {
      return (await this.#find(notebook, null)) !== null;
    } catch {
      return false;
    }
  }

  /**
   * Starts a process for a notebook and waits for its first answer.
   * @param told Called with the states that take time.
   * @throws StartProblem There is no program to start, or it did not start.
   */
  async start(notebook: vscode.NotebookDocument, told: (state: SessionState) => void): Promise<WorkerProcess> {
    told("starting");
    const command = await this.#find(notebook, async (project, dotnet) => {
      told("building");
      await this.#builder.build(project, dotnet);
      told("starting");
    });
    if (command === null) {
      throw StartProblem.noWorker();
    }

    return this.#greet(command, folderOf(notebook));
  }

  /** Builds the open folder's project again. */
  async build(notebook: vscode.NotebookDocument | undefined): Promise<void> {
    requireTrust();
    const folders = foldersFor(notebook);
    await this.#locator.rebuild(settings(), folders, (project, dotnet) => this.#builder.build(project, dotnet));
  }

  async #find(notebook: vscode.NotebookDocument, build: Builder | null): Promise<WorkerCommand | null> {
    requireTrust();
    return this.#locator.find(settings(), foldersFor(notebook), build);
  }

  async #greet(command: WorkerCommand, folder: string): Promise<WorkerProcess> {
    this.#log.info(`starting ${command.program} ${command.arguments.join(" ")} in ${folder}`);
    const worker = new WorkerProcess(command, folder, (text) => this.#log.warn(text.trimEnd()));
    const failed = worker.ended.then((reason) => {
      throw StartProblem.didNotStart(reason);
    });
    try {
      const { versions } = await Promise.race([worker.ready, failed]);
      this.#log.info(`process ${versions.processId}: companion ${versions.companion}, .NET ${versions.runtime}`);
    } catch (error) {
      worker.kill();
      throw error instanceof StartProblem ? error : StartProblem.didNotStart((error as Error).message);
    }

    void worker.ended.then((reason) => this.#log.info(`the process has ended: ${reason}`));
    failed.catch(() => {});
    return worker;
  }
}

function requireTrust(): void {
  if (!vscode.workspace.isTrusted) {
    throw StartProblem.untrusted();
  }
}

function settings() {
  const configured = vscode.workspace.getConfiguration("companion");
  return { worker: configured.get("worker", ""), dotnet: configured.get("dotnet", "") };
}

/** Cells run in the notebook's folder. A notebook that was never saved has none. */
function folderOf(notebook: vscode.NotebookDocument): string {
  return notebook.uri.scheme === "file"
    ? path.dirname(notebook.uri.fsPath)
    : (vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? process.cwd());
}

/**
 * The folders in which to look for the project: those around the notebook if its folder is open, and the other open
 * folders.
 */
function foldersFor(notebook: vscode.NotebookDocument | undefined): string[] {
  const open = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  const isInside = notebook !== undefined && vscode.workspace.getWorkspaceFolder(notebook.uri) !== undefined;
  return isInside ? [folderOf(notebook), ...open] : open;
}
