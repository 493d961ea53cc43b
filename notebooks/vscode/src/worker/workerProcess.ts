import { spawn, type ChildProcess } from "node:child_process";
import { Connection } from "../protocol/connection.ts";
import { protocolVersion, type DoneMessage, type ReadyMessage, type RunMessage, type WorkerRequest } from "protocol/messages.ts";
import { FatalErrorReader } from "./fatalErrorReader.ts";

/** How a worker is started. */
export interface WorkerCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The settings by which the runtime starts fastest, and leaves nothing behind when it is killed. */
const runtimeSettings = { DOTNET_TieredPGO: "0", DOTNET_EnableDiagnostics: "0" };

/** How long a worker that was asked to end may take. */
const timeToEnd = 1_000;

/** A worker, which runs the cells of one notebook. It ends with the process that started it: its input ends then. */
export class WorkerProcess {
  readonly #process: ChildProcess;
  readonly #connection: Connection;
  readonly #fatalError = new FatalErrorReader();
  #problem: string | null = null;
  #isEnding = false;

  /** Fulfilled with the reason, as part of a sentence, when the process has ended. */
  readonly ended: Promise<string>;

  /** What the worker said of itself when it was greeted. */
  readonly ready: Promise<ReadyMessage>;

  /** Starts a worker and greets it. */
  constructor(command: WorkerCommand, folder: string, log: (text: string) => void) {
    this.#process = spawn(command.program, command.arguments, {
      cwd: folder,
      env: { ...process.env, ...runtimeSettings, ...command.environment },
      windowsHide: true,
    });
    this.#connection = new Connection(this.#process.stdout!, this.#process.stdin!, (problem) => {
      this.#problem = `it said what is no message (${problem.message})`;
      this.kill();
    });
    this.#process.stderr!.setEncoding("utf8").on("data", (text: string) => {
      this.#fatalError.add(text);
      log(text);
    });
    this.ended = new Promise((resolve) => {
      const end = (reason: string) => {
        this.#connection.close();
        resolve(this.#problem ?? reason);
      };
      this.#process.on("error", (error) => end(error.message));

      // Standard error may be held open by what a cell started, so that its end is not waited for.
      this.#process.on("exit", (code, signal) =>
        setTimeout(() => end(this.#fatalError.reason(code, signal)), code === 0 ? 0 : 50),
      );
    });
    this.ready = this.#connection.ask({ kind: "hello", protocol: protocolVersion, folder }, "ready");

    // Whoever waits for it is told; nobody need wait.
    this.ready.catch(() => {});
  }

  /** Whether the process was asked to end. */
  get isEnding(): boolean {
    return this.#isEnding;
  }

  /** Runs a cell. */
  run(
    code: string,
    language: string,
    outputLimit: number,
    progress: (message: RunMessage) => void,
  ): Promise<DoneMessage> {
    return this.#connection.ask({ kind: "run", code, language, outputLimit }, "done", progress);
  }

  /** Asks what a cell's code means. */
  readonly ask: Connection["ask"] = (request, expected, progress) => this.#connection.ask(request, expected, progress);

  /** Interrupts the cell that runs; its variables stay. */
  interrupt(): void {
    this.#send({ kind: "interrupt" });
  }

  /** Asks the process to end, and ends it if it does not. */
  async end(): Promise<void> {
    this.#isEnding = true;
    this.#send({ kind: "shutdown" });
    this.#process.stdin?.end();
    const timer = setTimeout(() => this.kill(), timeToEnd);
    await this.ended;
    clearTimeout(timer);
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #send(request: WorkerRequest): void {
    this.#connection.ask(request, "ok").catch(() => {});
  }
}
