import type { Readable, Writable } from "node:stream";
import { LineSplitter } from "./lines.ts";
import type { AnswerMessage, RunMessage, WorkerRequest } from "protocol/messages.ts";
import { readMessage } from "./reading.ts";

interface Pending {
  readonly resolve: (answer: AnswerMessage) => void;
  readonly reject: (reason: Error) => void;
  readonly progress: (message: RunMessage) => void;
}

/** The worker has refused a request. */
export class RefusedError extends Error {}

/** The worker is gone. */
export class ConnectionClosedError extends Error {
  constructor() {
    super("The process that runs the cells has ended.");
  }
}

/** A conversation with a worker over two streams. */
export class Connection {
  readonly #pending = new Map<number, Pending>();
  readonly #output: Writable;
  readonly #problem: (problem: Error) => void;
  #lastId = 0;
  #isClosed = false;

  /** @param problem Called if a line is not a message; the conversation ends then. */
  constructor(input: Readable, output: Writable, problem: (problem: Error) => void) {
    this.#output = output;
    this.#problem = problem;
    const lines = new LineSplitter();
    input.on("data", (bytes: Buffer) => this.#receive(lines, bytes));

    // The end of the process already shows that it cannot be written to.
    output.on("error", () => {});
  }

  /** Sends a request and waits for the answer. `progress` receives the messages before it. */
  async ask<Kind extends AnswerMessage["kind"]>(
    request: WorkerRequest,
    expected: Kind,
    progress: (message: RunMessage) => void = () => {},
  ): Promise<Extract<AnswerMessage, { kind: Kind }>> {
    if (this.#isClosed) {
      throw new ConnectionClosedError();
    }

    const id = ++this.#lastId;
    const answer = await new Promise<AnswerMessage>((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, progress });
      this.#output.write(`${JSON.stringify({ id, ...request })}\n`);
    });
    if (answer.kind !== expected) {
      throw new RefusedError(answer.kind === "error" ? answer.message : `The worker answered '${answer.kind}'.`);
    }

    return answer as Extract<AnswerMessage, { kind: Kind }>;
  }

  /** Rejects all pending requests. */
  close(): void {
    this.#isClosed = true;
    for (const pending of this.#pending.values()) {
      pending.reject(new ConnectionClosedError());
    }

    this.#pending.clear();
  }

  #receive(lines: LineSplitter, bytes: Buffer): void {
    try {
      for (const line of lines.split(bytes)) {
        this.#dispatch(line);
      }
    } catch (error) {
      this.#problem(error as Error);
    }
  }

  #dispatch(line: string): void {
    const message = readMessage(line);
    if (message === null || message.id === null) {
      return;
    }

    // Code that a cell has left running may send more output after the cell's end; it is not shown.
    const pending = this.#pending.get(message.id);
    if ("progress" in message) {
      pending?.progress(message.progress);
    } else {
      this.#pending.delete(message.id);
      pending?.resolve(message.answer);
    }
  }
}
