import * as vscode from "vscode";
import type { CompanionProject } from "../worker/project.ts";
import { StartProblem } from "../worker/startProblem.ts";

/** Builds the Companion project and shows the progress, with a way to cancel. */
export class ProjectBuilder {
  readonly #log: vscode.LogOutputChannel;
  readonly #running = new Map<string, Promise<void>>();

  constructor(log: vscode.LogOutputChannel) {
    this.#log = log;
  }

  /**
   * Builds a project. Further calls during a build wait for the same build.
   * @throws StartProblem It does not build, or the build was cancelled.
   */
  build(project: CompanionProject, dotnet: string): Promise<void> {
    const known = this.#running.get(project.root);
    if (known !== undefined) {
      return known;
    }

    const build = this.#build(project, dotnet).finally(() => this.#running.delete(project.root));
    this.#running.set(project.root, build);
    return build;
  }

  async #build(project: CompanionProject, dotnet: string): Promise<void> {
    const progress = {
      location: vscode.ProgressLocation.Notification,
      title: "Building Companion, which runs the cells",
      cancellable: true,
    };
    await vscode.window.withProgress(progress, async (report, cancelled) => {
      const abort = new AbortController();
      cancelled.onCancellationRequested(() => abort.abort());
      const succeeded = await project.build(
        dotnet,
        (line) => {
          this.#log.info(line);
          report.report({ message: projectName(line) });
        },
        abort.signal,
      );
      if (abort.signal.aborted) {
        throw StartProblem.buildCancelled();
      }

      if (!succeeded) {
        throw StartProblem.buildFailed();
      }
    });
  }
}

/** The project name in a line such as "  Companion.Site -> /…/Companion.Site.dll". */
function projectName(line: string): string {
  return /^\s*(\S+) -> /.exec(line)?.[1] ?? "";
}
