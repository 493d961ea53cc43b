import {
  answerKinds,
  type AnswerMessage,
  type CellDependencies,
  type CellDiagnostic,
  type CompletionsMessage,
  type DependenciesMessage,
  type DiagnosticsMessage,
  type DoneMessage,
  type ErrorMessage,
  type HoverMessage,
  type HoverText,
  type PageLibrary,
  protocolVersion,
  type RunMessage,
  type RunRequest,
  type WarmUpMessage,
  type WorkerRequest,
} from "protocol/messages.ts";
import type { EditorCompletions, EditorDiagnostic } from "../editor/editor.ts";
import { keepProgram } from "../offline/offline.ts";
import { watchSpareEnergy } from "../workers/spareEnergy.ts";
import { WorkerConnection, type WorkerState } from "../workers/workerConnection.ts";

/** How long a cell may run. Its variables are kept when it takes longer. */
const timeLimitMs = 10_000;

/** How long a cell has to stop before the worker is terminated and the variables are lost. */
const patienceMs = 400;

/** A cell to run. */
export type CellRun = Pick<RunRequest, "code" | "language" | "cell" | "inputs">;

/** A kernel in a worker: compiles and runs the cells of one notebook, and keeps their variables. */
export class KernelClient {
  readonly #connection = new WorkerConnection<WorkerRequest, AnswerMessage, RunMessage>("kernel.js", answerKinds);
  readonly #libraries: readonly PageLibrary[];
  #running: Promise<unknown> | undefined;

  /** @param libraries The libraries that cells may name. */
  constructor(libraries: readonly PageLibrary[]) {
    this.#libraries = libraries;
    let isKept = false;
    let isSpare = false;
    const tell = () => this.#connection.tell({ kind: "warmUp", isAllowed: isSpare } satisfies WarmUpMessage);
    this.#connection.watch((state) => {
      if (state.name !== "ready") return;
      tell();
      if (isKept) return;
      isKept = true;
      void keepProgram("kernel").catch(() => {});
    });
    watchSpareEnergy((value) => {
      isSpare = value;
      if (this.isReady) tell();
    });
  }

  watch(listener: (state: WorkerState) => void): () => void {
    return this.#connection.watch(listener);
  }

  get isReady(): boolean {
    return this.#connection.state.name === "ready";
  }

  /** Loads the kernel, so that it is ready when the first cell runs. */
  start(): void {
    if (this.#connection.state.name === "unloaded" || this.#connection.state.name === "failed") {
      // The error is reported to whoever runs a cell.
      this.#connection.ask({ kind: "hello", protocol: protocolVersion }).catch(() => {});
    }
  }

  /** Runs a cell: its id, its text, and the values that the reader has given to inputs. */
  async run(cell: CellRun, progress: (message: RunMessage) => void): Promise<DoneMessage> {
    this.start();
    const run = this.#connection.ask(
      { kind: "run", ...cell, timeLimitMs, libraries: this.#libraries },
      progress,
    );
    this.#running = run;
    try {
      return answer<DoneMessage>(await run);
    } finally {
      this.#running = undefined;
    }
  }

  /**
   * Stops the running cell.
   * @returns Whether the variables are kept.
   */
  async stop(): Promise<boolean> {
    const running = this.#running;
    if (!running) {
      // It is still loading, or a cell is waiting for it.
      return true;
    }

    this.#connection.ask({ kind: "interrupt" }).catch(() => {});
    const ended = running.then(
      () => true,
      () => false,
    );
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, patienceMs, false));
    if (await Promise.race([ended, late])) return true;
    this.end();
    return false;
  }

  /** Terminates the kernel and loses all variables. The next cell starts another. */
  end(): void {
    this.#connection.end();
  }

  /** The names by which a cell depends on others. */
  async dependencies(code: string, language: string): Promise<CellDependencies> {
    const message = await this.#connection.ask({ kind: "dependencies", code, language });
    return answer<DependenciesMessage>(message).dependencies;
  }

  async complete(code: string, position: number): Promise<EditorCompletions | null> {
    if (!this.isReady) return null;
    const message = await this.#connection.ask({ kind: "complete", code, position });
    return answer<CompletionsMessage>(message).completions;
  }

  async diagnose(code: string): Promise<EditorDiagnostic[]> {
    if (!this.isReady) return [];
    const message = await this.#connection.ask({ kind: "diagnose", code });
    return answer<DiagnosticsMessage>(message).diagnostics.map(editorDiagnostic);
  }

  async hover(code: string, position: number): Promise<HoverText | null> {
    if (!this.isReady) return null;
    return answer<HoverMessage>(await this.#connection.ask({ kind: "hover", code, position })).hover;
  }
}

export function editorDiagnostic(diagnostic: CellDiagnostic): EditorDiagnostic {
  return {
    line: diagnostic.line,
    column: diagnostic.column,
    endLine: diagnostic.endLine,
    endColumn: diagnostic.endColumn,
    severity: diagnostic.isError ? "error" : "warning",
    message: `${diagnostic.id}: ${diagnostic.message}`,
  };
}

function answer<Answer extends Exclude<AnswerMessage, ErrorMessage>>(message: AnswerMessage): Answer {
  if (message.kind === "error") throw new Error(message.message);
  return message as Answer;
}
