import { button } from "../controls/button.ts";
import type { WorkerState } from "./workerConnection.ts";
import { word } from "../words/words.ts";

/** The texts for a worker's states. */
export interface LoadWords {
  unloaded: string;
  loading: string;
  ready: string;
  /** The reason follows this text. */
  failed: string;
  offline: string;
  /** Loads it again. */
  retry(): void;
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** Shows the state of a worker: in words, and while it loads with a progress bar and bytes. */
export class LoadLine {
  /** The elements to add to the page, in this order. */
  readonly elements: readonly HTMLElement[];
  readonly #words: LoadWords;
  readonly #status = document.createElement("span");
  readonly #progress = document.createElement("progress");
  readonly #bytes = document.createElement("span");
  readonly #retry: HTMLButtonElement;

  constructor(words: LoadWords) {
    this.#words = words;
    this.#status.setAttribute("role", "status");
    this.#progress.setAttribute("aria-label", words.loading);
    this.#retry = button(word("Retry"), word("Load it again"), words.retry);
    this.#progress.hidden = this.#bytes.hidden = this.#retry.hidden = true;
    this.elements = [this.#status, this.#progress, this.#bytes, this.#retry];
  }

  show(state: WorkerState): void {
    this.#progress.hidden = this.#bytes.hidden = state.name !== "loading";
    this.#retry.hidden = state.name !== "failed";
    switch (state.name) {
      case "unloaded":
        this.say(this.#words.unloaded);
        break;
      case "preparing":
        this.say(word("Experiments are being prepared: about two minutes, once."));
        break;
      case "loading":
        this.#showProgress(state.loaded, state.total);
        break;
      case "ready":
        this.say(this.#words.ready);
        break;
      case "failed":
        this.say(navigator.onLine ? `${this.#words.failed}: ${state.message}` : this.#words.offline);
        break;
    }
  }

  say(what: string): void {
    if (this.#status.textContent !== what) this.#status.textContent = what;
  }

  #showProgress(loaded: number, total: number): void {
    if (total > 0) {
      this.#progress.max = total;
      this.#progress.value = loaded;
    } else {
      this.#progress.removeAttribute("value");
    }

    // Outside the status, so that screen readers announce the loading only once.
    this.#bytes.textContent = total > 0 ? word("{0} of {1} MB", megabytes(loaded), megabytes(total)) : "";
    this.say(this.#words.loading);
  }
}
