import * as vscode from "vscode";
import { ReaderValues } from "inputs/readerValues.ts";
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

  /** Fires when the state has changed. */
  readonly onDidChange = this.#changed.event;

  /** Fires with the reason when the process has ended unexpectedly while no cell was running. */
  readonly onDidLose = this.#lost.event;

  /** The values that the person has given to inputs. A new process gets them too. */
  readonly values = new ReaderValues();

  /** The displays of the cells. */
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

  /** The process, if it is running and has answered. */
  get worker(): WorkerProcess | null {
    return this.#worker;
  }

  /**
   * Returns the process; starts one if there is none.
   * @throws StartProblem There is nothing to start, or it did not start.
   */
  start(): Promise<WorkerProcess> {
    return (this.#starting ??= this.#start());
  }

  /** The number of the last cell that the process has run. */
  get lastCount(): number {
    return this.#lastCount;
  }

  /** Starts a process before the first cell, if that needs no action from the person. */
  async prepare(): Promise<void> {
    if (this.#starting === null && (await this.#starter.canStartAtOnce(this.notebook))) {
      await this.start().catch(() => {});
    }
  }

  /** Ends the process; the next cell starts a new one. The variables are lost. */
  async stop(): Promise<void> {
    const worker = this.#worker ?? (await this.#starting?.catch(() => null)) ?? null;
    this.#forget();
    await worker?.end();
  }

  /** Records that a cell was run. If it succeeded, later cells can use its declarations. */
  note(cell: vscode.NotebookCell, count: number, succeeded: boolean): void {
    this.#lastCount = count;
    if (succeeded) {
      this.#ran.add(cell.document.uri.toString());
    }
  }

  /** Whether the current process has run a cell without an error. */
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
      // A running cell reports it itself.
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
