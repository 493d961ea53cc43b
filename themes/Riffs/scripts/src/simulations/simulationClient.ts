import type { ErrorMessage } from "protocol/messages.ts";
import { WorkerConnection, type WorkerState } from "../workers/workerConnection.ts";
import type { Answer, Question, Refusal } from "./messages.ts";

interface AnswerMessage {
  readonly kind: "answer";
  readonly answer: Answer | Refusal;
}

/** The worker that answers all simulations of this page. */
export class SimulationClient {
  readonly #connection = new WorkerConnection<{ question: Question }, AnswerMessage | ErrorMessage>("simulations.js", [
    "answer",
    "error",
  ]);

  get isUnloaded(): boolean {
    return this.#connection.state.name === "unloaded";
  }

  watch(listener: (state: WorkerState) => void): () => void {
    return this.#connection.watch(listener);
  }

  /** Loads the worker unless it is loaded or loading. */
  start(): void {
    this.#connection.start();
  }

  /** Asks a question. The promise is rejected when the worker ends first. */
  async ask(question: Question): Promise<Answer | Refusal> {
    const message = await this.#connection.ask({ question });
    return message.kind === "answer" ? message.answer : { error: message.message };
  }
}
