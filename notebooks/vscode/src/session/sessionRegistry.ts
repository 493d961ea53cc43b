import * as vscode from "vscode";
import { CellQueue, lostText, type RunObserver } from "./cellQueue.ts";
import type { NotebookSession } from "./notebookSession.ts";
import { Session } from "./session.ts";
import type { Starter } from "./starter.ts";

/** The sessions of the open notebooks. */
export class SessionRegistry implements vscode.Disposable {
  readonly #sessions = new Map<string, NotebookSession>();
  readonly #starter: Starter;
  readonly #log: vscode.LogOutputChannel;
  readonly #observe: RunObserver;
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when the state of a session has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(starter: Starter, log: vscode.LogOutputChannel, observe: RunObserver) {
    this.#starter = starter;
    this.#log = log;
    this.#observe = observe;
  }

  /** The session of a notebook. Creates one if needed, without starting a process. */
  of(notebook: vscode.NotebookDocument): NotebookSession {
    return this.find(notebook) ?? this.#add(notebook);
  }

  /** The session of a notebook, if it has one. */
  find(notebook: vscode.NotebookDocument): NotebookSession | undefined {
    return this.#sessions.get(notebook.uri.toString());
  }

  /** Ends the process of a notebook that was closed. */
  close(notebook: vscode.NotebookDocument): void {
    this.find(notebook)?.session.dispose();
    this.#sessions.delete(notebook.uri.toString());
    this.#changed.fire();
  }

  /** Ends all processes. */
  async end(): Promise<void> {
    await Promise.all([...this.#sessions.values()].map(({ session }) => session.stop()));
  }

  dispose(): void {
    this.#sessions.forEach(({ session }) => session.dispose());
    this.#sessions.clear();
    this.#changed.dispose();
  }

  #add(notebook: vscode.NotebookDocument): NotebookSession {
    const session = new Session(notebook, this.#starter);
    const added = { session, queue: new CellQueue(session, this.#log, this.#observe) };
    session.onDidChange(() => this.#changed.fire());
    session.onDidLose((reason) => {
      void vscode.window.showWarningMessage(lostText(reason));
    });
    this.#sessions.set(notebook.uri.toString(), added);
    return added;
  }
}
