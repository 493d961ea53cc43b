import * as vscode from "vscode";
import type { SessionRegistry } from "../session/sessionRegistry.ts";
import type { SessionState } from "../session/sessionState.ts";

const texts: Readonly<Record<SessionState, string>> = {
  stopped: "$(circle-outline) C#: not started",
  building: "$(loading~spin) C#: building",
  starting: "$(loading~spin) C#: starting",
  ready: "$(check) C#: ready",
  running: "$(loading~spin) C#: running",
};

/** Shows the state of the active notebook's process in the status bar. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem("companion.state", vscode.StatusBarAlignment.Left);
  readonly #sessions: SessionRegistry;

  constructor(sessions: SessionRegistry) {
    this.#sessions = sessions;
    this.#item.name = "C# Notebook";
    this.#item.command = "companion.showLog";
    this.#item.tooltip = "The process that runs the notebook's cells. Click for its log.";
  }

  update(): void {
    const notebook = vscode.window.activeNotebookEditor?.notebook;
    const known = notebook && this.#sessions.find(notebook);
    if (known === undefined) {
      this.#item.hide();
      return;
    }

    this.#item.text = texts[known.session.state];
    this.#item.show();
  }

  dispose(): void {
    this.#item.dispose();
  }
}
