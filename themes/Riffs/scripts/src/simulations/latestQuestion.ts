import type { Answer, Question, Refusal } from "./messages.ts";
import type { SimulationClient } from "./simulationClient.ts";

/**
 * Asks one question at a time. Of those that arrive meanwhile, only the newest is kept: nobody waits for an outdated
 * answer.
 */
export class LatestQuestion {
  readonly #client: SimulationClient;
  readonly #take: (answer: Answer | Refusal, question: Question) => void;
  #asked: Question | undefined;
  #next: Question | undefined;
  #waiting: (() => void)[] = [];

  constructor(client: SimulationClient, take: (answer: Answer | Refusal, question: Question) => void) {
    this.#client = client;
    this.#take = take;
  }

  ask(question: Question): void {
    if (this.#asked) this.#next = question;
    else void this.#send(question);
  }

  /** Resolves when every question is answered, or the worker has ended. */
  get settled(): Promise<void> {
    return this.#asked ? new Promise((resolve) => this.#waiting.push(resolve)) : Promise.resolve();
  }

  async #send(question: Question): Promise<void> {
    this.#asked = question;
    try {
      for (let now: Question | undefined = question; now; now = this.#next) {
        this.#next = undefined;
        this.#asked = now;
        this.#take(await this.#client.ask(now), now);
      }
    } catch {
      // The worker ended. Its state reports that, and offers to load it again.
    } finally {
      this.#asked = this.#next = undefined;
      for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }
}
