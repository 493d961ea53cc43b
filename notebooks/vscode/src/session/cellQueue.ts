import * as vscode from "vscode";
import { cellLanguage } from "./cellLanguage.ts";
import { tellProblem } from "./problems.ts";
import type { Session } from "./session.ts";
import { errorOutput } from "../outputs/items.ts";
import { OutputWriter } from "../outputs/outputWriter.ts";
import { ConnectionClosedError } from "../protocol/connection.ts";
import type { CellError, DoneMessage, RunRequest } from "protocol/messages.ts";
import type { WorkerProcess } from "../worker/workerProcess.ts";

/** How long an interrupted cell may continue before the person is asked what to do, in milliseconds. */
const patience = 8_000;

/** The message for a process that has ended unexpectedly. */
export function lostText(reason: string): string {
  return `The process that runs the cells has ended: ${reason}. Its variables are lost. The next cell that you run starts a new process.`;
}

/** Receives the end of a cell's run, to mark its lines. */
export type RunObserver = (cell: vscode.NotebookCell, done: DoneMessage) => void;

/** Runs the cells of one notebook one after the other. If one fails, the waiting cells are not run. */
export class CellQueue {
  readonly #session: Session;
  readonly #log: vscode.LogOutputChannel;
  readonly #observe: RunObserver;
  #turn: Promise<void> = Promise.resolve();
  #batch = new AbortController();

  constructor(session: Session, log: vscode.LogOutputChannel, observe: RunObserver) {
    this.#session = session;
    this.#log = log;
    this.#observe = observe;
  }

  /** Runs cells after the waiting ones. */
  run(executions: readonly vscode.NotebookCellExecution[]): Promise<void> {
    const batch = this.#batch;
    this.#turn = this.#turn.then(() => this.#runAll(executions, batch));
    return this.#turn;
  }

  /** Ends the running cell and drops the waiting ones. */
  async interrupt(): Promise<void> {
    this.#drop();
    this.#session.worker?.interrupt();
    const isOver = await Promise.race([this.#turn.then(() => true), delay(patience).then(() => false)]);
    if (!isOver) {
      this.#offerRestart("The cell does not respond to the interrupt.");
    }
  }

  /** Forgets all variables. */
  async restart(): Promise<void> {
    this.#drop();
    await this.#session.stop();
    await this.#turn;
  }

  #drop(): void {
    this.#batch.abort();
    this.#batch = new AbortController();
  }

  async #runAll(executions: readonly vscode.NotebookCellExecution[], batch: AbortController): Promise<void> {
    await this.#runEach(executions, batch);
    this.#session.state = this.#session.worker === null ? "stopped" : "ready";
  }

  async #runEach(executions: readonly vscode.NotebookCellExecution[], batch: AbortController): Promise<void> {
    for (const execution of executions) {
      if (batch.signal.aborted) {
        end(execution);
      } else if (!(await this.#runOne(execution, batch))) {
        this.#drop();
        batch.abort();
      }
    }
  }

  async #runOne(execution: vscode.NotebookCellExecution, batch: AbortController): Promise<boolean> {
    try {
      // Meanwhile the cell is shown as waiting: the start of the process does not count as the cell's time.
      const worker = await orAborted(this.#session.start(), batch.signal);
      if (worker !== null) {
        return await this.#runIn(worker, execution, batch);
      }

      end(execution);
    } catch (problem) {
      tellProblem(problem, this.#log);
      await fail(execution, "NotRun", (problem as Error).message);
    }

    return false;
  }

  async #runIn(
    worker: WorkerProcess,
    execution: vscode.NotebookCellExecution,
    batch: AbortController,
  ): Promise<boolean> {
    const { cell } = execution;
    const output = new OutputWriter(execution, this.#session.displays, this.#session.lastCount + 1);
    this.#session.state = "running";
    execution.start(Date.now());
    await execution.clearOutput();
    try {
      const run = worker.run(requestFor(cell, this.#session), (message) => {
        if (message.kind !== "phase") {
          output.add(message);
        }
      });

      // An interrupt between the start of the process and this point found nothing to end.
      if (batch.signal.aborted) {
        worker.interrupt();
      }

      return await this.#end(execution, await run, output);
    } catch (error) {
      if (!(error instanceof ConnectionClosedError)) {
        throw error;
      }

      await output.end();
      await execution.appendOutput(errorOutput(await this.#lost(worker)));
      execution.end(false, Date.now());
      return false;
    }
  }

  async #end(execution: vscode.NotebookCellExecution, done: DoneMessage, output: OutputWriter): Promise<boolean> {
    await output.end();
    if (done.error !== null) {
      await execution.appendOutput(errorOutput(done.error));
    }

    // A cell that was interrupted before it began has no number.
    if (done.executionCount > this.#session.lastCount) {
      execution.executionOrder = done.executionCount;
    }

    const succeeded = done.status === "succeeded";
    this.#session.note(execution.cell, done.executionCount, succeeded);
    this.#observe(execution.cell, done);
    execution.end(succeeded, Date.now());
    if (done.isStuck) {
      this.#offerRestart("Part of the cell could not be ended and is still running.");
    }

    return succeeded;
  }

  async #lost(worker: WorkerProcess): Promise<CellError> {
    const reason = await worker.ended;
    const message = worker.isEnding
      ? "C# was restarted. All variables are lost."
      : lostText(reason);
    return { name: "Stopped", message, line: null, trace: [] };
  }

  #offerRestart(what: string): void {
    const restart = "Restart";
    void vscode.window
      .showWarningMessage(`${what} Only a restart can end it, which loses all variables.`, restart)
      .then((chosen) => (chosen === restart ? this.restart() : undefined));
  }
}

/** Ends a cell that was not run, and keeps its output. */
function end(execution: vscode.NotebookCellExecution): void {
  execution.start();
  execution.end(undefined);
}

async function fail(execution: vscode.NotebookCellExecution, name: string, message: string): Promise<void> {
  execution.start(Date.now());
  await execution.clearOutput();
  await execution.appendOutput(errorOutput({ name, message, line: null, trace: [] }));
  execution.end(false, Date.now());
}

function requestFor(cell: vscode.NotebookCell, session: Session): Omit<RunRequest, "kind"> {
  const inputs = session.values.all;
  return {
    code: cell.document.getText(),
    language: cellLanguage(cell),
    outputLimit: outputLimit(cell),
    cell: cell.document.uri.toString(),
    ...(inputs && { inputs }),
  };
}

function outputLimit(cell: vscode.NotebookCell): number {
  return vscode.workspace.getConfiguration("companion", cell.notebook.uri).get("outputLimit", 1_000_000);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The result, or null if the wait is aborted. */
function orAborted<Value>(waited: Promise<Value>, signal: AbortSignal): Promise<Value | null> {
  return Promise.race([
    waited,
    new Promise<null>((resolve) => signal.addEventListener("abort", () => resolve(null), { once: true })),
  ]);
}
