import type { Enveloped, LoadingMessage } from "protocol/messages.ts";
import { isPreparing, prepared } from "./preparation.ts";

/** The state of a worker. */
export type WorkerState =
  | { name: "unloaded" }
  /** Only in a preview: it cannot be loaded yet. */
  | { name: "preparing" }
  | { name: "loading"; loaded: number; total: number }
  | { name: "ready" }
  | { name: "failed"; message: string };

/** The folder of the WebAssembly: next to the folder of this script, whatever the site's base path. */
export const runtimeUrl = new URL("../runtime/", import.meta.url);

/** Whether this browser can run experiments at all. */
export const isSupported =
  typeof WebAssembly === "object" &&
  typeof Worker === "function" &&
  // The runtime needs SIMD and exception handling; this is the smallest module that uses both.
  WebAssembly.validate(
    new Uint8Array([
      0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 12, 1, 10, 0, 65, 0, 253, 15, 26, 6, 64, 11, 11,
    ]),
  );

/** The reason why a request was not answered. */
export class WorkerEnded extends Error {}

interface Message {
  readonly kind: string;
}

interface Pending<Answer, Progress> {
  resolve(message: Answer): void;
  reject(problem: Error): void;
  progress: ((message: Progress) => void) | undefined;
}

/**
 * A connection to a worker: requests are answered by messages with their `id`. The worker starts when it is first
 * needed, and may be terminated and started again any number of times.
 */
export class WorkerConnection<Request extends object, Answer extends Message, Progress extends Message = never> {
  readonly #script: string;
  readonly #answers: ReadonlySet<string>;
  readonly #listeners = new Set<(state: WorkerState) => void>();
  readonly #pending = new Map<number, Pending<Answer, Progress>>();
  #worker: Worker | undefined;
  #state: WorkerState = { name: "unloaded" };
  #isWanted = false;
  #waiting: object[] = [];
  #lastId = 0;

  /**
   * @param script The worker's file in the runtime's folder.
   * @param answers The kinds of messages that end a request; others are its progress.
   */
  constructor(script: string, answers: readonly Answer["kind"][]) {
    this.#script = script;
    this.#answers = new Set(answers);
    if (isPreparing()) {
      this.#state = { name: "preparing" };
      prepared().then(
        () => this.#beginPrepared(),
        (problem: Error) => this.#fail(problem.message),
      );
    }
  }

  get state(): WorkerState {
    return this.#state;
  }

  /** Reports every change of the state, starting with the current one. */
  watch(listener: (state: WorkerState) => void): () => void {
    this.#listeners.add(listener);
    listener(this.#state);
    return () => this.#listeners.delete(listener);
  }

  /** Loads the worker unless it is loaded or loading. */
  start(): void {
    if (this.#worker) return;
    if (this.#state.name === "preparing") {
      this.#isWanted = true;
      return;
    }

    this.#change({ name: "loading", loaded: 0, total: 0 });
    const worker = new Worker(new URL(this.#script, runtimeUrl), { type: "module" });
    this.#worker = worker;
    worker.addEventListener("message", (event: MessageEvent<LoadingMessage | Enveloped<Answer | Progress>>) => {
      if (worker === this.#worker) this.#receive(event.data);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      if (worker === this.#worker) this.#fail(event.message || "the worker could not be loaded");
    });
  }

  /** Sends a request. `progress` receives the messages before the answer. */
  ask(request: Request, progress?: (message: Progress) => void): Promise<Answer> {
    this.start();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, progress });
      if (this.#worker) this.#worker.postMessage({ ...request, id });
      else this.#waiting.push({ ...request, id });
    });
  }

  /** Sends a message that has no answer, if the worker is running. */
  tell(message: object): void {
    this.#worker?.postMessage(message);
  }

  /** Terminates the worker immediately, with all its state. Pending requests are rejected. */
  end(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#waiting = [];
    if (this.#state.name !== "preparing") this.#change({ name: "unloaded" });
    this.#reject(new WorkerEnded("the worker was stopped"));
  }

  #beginPrepared(): void {
    this.#change({ name: "unloaded" });
    if (!this.#isWanted) return;
    this.start();
    for (const request of this.#waiting.splice(0)) this.#worker?.postMessage(request);
  }

  #receive(message: LoadingMessage | Enveloped<Answer | Progress>): void {
    if ("id" in message) this.#pass(message);
    else this.#load(message);
  }

  #load(message: LoadingMessage): void {
    switch (message.kind) {
      case "progress":
        // Files that arrive late must not reset a ready worker.
        if (this.#state.name === "loading") {
          this.#change({ name: "loading", loaded: message.loaded, total: message.total });
        }
        break;
      case "loaded":
        this.#change({ name: "ready" });
        break;
      case "failed":
        this.#fail(message.message);
        break;
    }
  }

  #pass(message: Enveloped<Answer | Progress>): void {
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    if (this.#answers.has(message.kind)) {
      this.#pending.delete(message.id);
      pending.resolve(message as Answer);
    } else {
      pending.progress?.(message as Progress);
    }
  }

  #fail(message: string): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#change({ name: "failed", message });
    this.#reject(new WorkerEnded(message));
  }

  #reject(problem: Error): void {
    const waiting = [...this.#pending.values()];
    this.#pending.clear();
    for (const pending of waiting) pending.reject(problem);
  }

  #change(state: WorkerState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state);
  }
}
