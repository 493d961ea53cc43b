import { spawn, type ChildProcess } from "node:child_process";
import { Connection } from "../protocol/connection.ts";
import {
  protocolVersion,
  type DoneMessage,
  type ReadyMessage,
  type RunMessage,
  type RunRequest,
  type WorkerRequest,
} from "protocol/messages.ts";
import { FatalErrorReader } from "./fatalErrorReader.ts";

/** How to start a worker. */
export interface WorkerCommand {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** The settings that make the runtime start fastest, and leave no files behind when it is killed. */
const runtimeSettings = { DOTNET_TieredPGO: "0", DOTNET_EnableDiagnostics: "0" };

/** How long a worker may take to shut down, in milliseconds. */
const timeToEnd = 1_000;

/**
 * A worker, which runs the cells of one notebook. It ends together with the process that started it, because its input
 * ends then.
 */
export class WorkerProcess {
  readonly #process: ChildProcess;
  readonly #connection: Connection;
  readonly #fatalError = new FatalErrorReader();
  #problem: string | null = null;
  #isEnding = false;

  /** Fulfilled with the reason, as part of a sentence, when the process has ended. */
  readonly ended: Promise<string>;

  /** The worker's answer to `hello`. */
  readonly ready: Promise<ReadyMessage>;

  /** Starts a worker and sends `hello`. */
  constructor(command: WorkerCommand, folder: string, log: (text: string) => void) {
    this.#process = spawn(command.program, command.arguments, {
      cwd: folder,
      env: { ...process.env, ...runtimeSettings, ...command.environment },
      windowsHide: true,
    });
    this.#connection = new Connection(this.#process.stdout!, this.#process.stdin!, (problem) => {
      this.#problem = `it sent a line that is not a message (${problem.message})`;
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

      // Do not wait for the end of standard error: a program that a cell started may keep it open.
      this.#process.on("exit", (code, signal) =>
        setTimeout(() => end(this.#fatalError.reason(code, signal)), code === 0 ? 0 : 50),
      );
    });
    this.ready = this.#connection.ask({ kind: "hello", protocol: protocolVersion, folder }, "ready");

    // Those who await it get the error; others need not handle it.
    this.ready.catch(() => {});
  }

  /** Whether the process was asked to end. */
  get isEnding(): boolean {
    return this.#isEnding;
  }

  /** Runs a cell. */
  run(cell: Omit<RunRequest, "kind">, progress: (message: RunMessage) => void): Promise<DoneMessage> {
    return this.#connection.ask({ kind: "run", ...cell }, "done", progress);
  }

  /** Sends a request about a cell's code. */
  readonly ask: Connection["ask"] = (request, expected, progress) => this.#connection.ask(request, expected, progress);

  /** Interrupts the running cell; the variables are kept. */
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
