import type { AnswerMessage } from "../workers/messages.ts";
import { WorkerConnection, type WorkerState } from "../workers/workerConnection.ts";
import type { Answer, Question, Refusal } from "./messages.ts";

/** The worker that answers all simulations of this page. */
export class SimulationClient {
  readonly #connection = new WorkerConnection("simulations.js", ["answer"]);

  get isUnloaded(): boolean {
    return this.#connection.state.name === "unloaded";
  }

  watch(listener: (state: WorkerState) => void): () => void {
    return this.#connection.watch(listener);
  }

  /** Loads it if it is not loaded or being loaded. */
  start(): void {
    this.#connection.start();
  }

  /** Asks for an answer. It is rejected when the worker ends before. */
  async ask(question: Question): Promise<Answer | Refusal> {
    const message: AnswerMessage & { answer?: Answer | Refusal; message?: string } = await this.#connection.ask({ question });
    return message.answer ?? { error: message.message ?? "there is no answer" };
  }
}
