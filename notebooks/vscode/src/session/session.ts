import * as vscode from "vscode";
import type { DisplayPlaces } from "../outputs/outputWriter.ts";
import type { SessionState } from "./sessionState.ts";
import type { Starter } from "./starter.ts";
import type { WorkerProcess } from "../worker/workerProcess.ts";

/** One open notebook and the process that runs its cells. */
export class Session implements vscode.Disposable {
  readonly #starter: Starter;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #lost = new vscode.EventEmitter<string>();
  #starting: Promise<WorkerProcess> | null = null;
  #worker: WorkerProcess | null = null;
  #state: SessionState = "stopped";
  #ran = new Set<string>();
  #lastCount = 0;

  /** Is told when the state has changed. */
  readonly onDidChange = this.#changed.event;

  /** Is told why, when the process has ended by itself and no cell was running. */
  readonly onDidLose = this.#lost.event;

  /** Where the displays of the cells are. */
  readonly displays: DisplayPlaces = new Map();

  constructor(
    readonly notebook: vscode.NotebookDocument,
    starter: Starter,
  ) {
    this.#starter = starter;
  }

  get state(): SessionState {
    return this.#state;
  }

  set state(state: SessionState) {
    if (state !== this.#state) {
      this.#state = state;
      this.#changed.fire();
    }
  }

  /** The process, if it is there and has answered. */
  get worker(): WorkerProcess | null {
    return this.#worker;
  }

  /**
   * The process; starts one when there is none.
   * @throws StartProblem There is nothing to start, or it did not start.
   */
  start(): Promise<WorkerProcess> {
    return (this.#starting ??= this.#start());
  }

  /** The number of the last cell that the process has run. */
  get lastCount(): number {
    return this.#lastCount;
  }

  /** Starts a process ahead of the first cell, where that asks nothing of anybody. */
  async prepare(): Promise<void> {
    if (this.#starting === null && (await this.#starter.canStartAtOnce(this.notebook))) {
      await this.start().catch(() => {});
    }
  }

  /** Ends the process; the next cell starts another. Variables are forgotten. */
  async stop(): Promise<void> {
    const worker = this.#worker ?? (await this.#starting?.catch(() => null)) ?? null;
    this.#forget();
    await worker?.end();
  }

  /** Notes that a cell was run: later cells may use what it declares, if it succeeded. */
  note(cell: vscode.NotebookCell, count: number, succeeded: boolean): void {
    this.#lastCount = count;
    if (succeeded) {
      this.#ran.add(cell.document.uri.toString());
    }
  }

  /** Whether a cell was run without an error by the process that is there. */
  hasRun(cell: vscode.NotebookCell): boolean {
    return this.#ran.has(cell.document.uri.toString());
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
    this.#lost.dispose();
  }

  async #start(): Promise<WorkerProcess> {
    try {
      const worker = await this.#starter.start(this.notebook, (state) => (this.state = state));
      this.#worker = worker;
      void worker.ended.then((reason) => this.#lose(worker, reason));
      this.state = "ready";
      return worker;
    } catch (problem) {
      this.#forget();
      throw problem;
    }
  }

  #lose(worker: WorkerProcess, reason: string): void {
    if (this.#worker === worker) {
      // A cell that runs says so itself.
      const isTold = this.#state === "running";
      this.#forget();
      if (!isTold) {
        this.#lost.fire(reason);
      }
    }
  }

  #forget(): void {
    this.#worker = null;
    this.#starting = null;
    this.#ran = new Set();
    this.#lastCount = 0;
    this.displays.clear();
    this.state = "stopped";
  }
}
