import type { WorkerState } from "../workers/workerConnection.ts";
import { button } from "./liveCell.ts";

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);

/** The bar above a notebook's first cell: runs them all, and says how the kernel is. */
export class NotebookBar {
  readonly element = document.createElement("div");
  readonly #status = document.createElement("span");
  readonly #progress = document.createElement("progress");
  readonly #bytes = document.createElement("span");
  readonly #retry: HTMLButtonElement;

  constructor(actions: { runAll(): void; restart(): void; retry(): void }) {
    this.element.className = "notebook-bar";
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", "Notebook");
    this.#status.setAttribute("role", "status");
    this.#progress.hidden = true;
    this.#progress.setAttribute("aria-label", "Loading the compiler");
    this.#retry = button("Retry", "Load the compiler again", actions.retry);
    this.#retry.hidden = true;
    this.element.append(
      button("Run all", "Run all cells from the first", actions.runAll),
      button("Restart", "Forget all variables", () => {
        actions.restart();
        this.say("All variables are forgotten");
      }),
      this.#status,
      this.#progress,
      this.#bytes,
      this.#retry,
    );
  }

  /** Says how far the kernel is. */
  show(state: WorkerState): void {
    this.element.dataset.state = state.name;
    this.#progress.hidden = this.#bytes.hidden = state.name !== "loading";
    this.#retry.hidden = state.name !== "failed";
    switch (state.name) {
      case "unloaded":
        this.say("");
        break;
      case "loading":
        this.#showProgress(state.loaded, state.total);
        break;
      case "ready":
        this.say("Ready");
        break;
      case "failed":
        this.say(
          navigator.onLine
            ? `The compiler could not be loaded: ${state.message}`
            : "You are offline, and the compiler has not been loaded before. The results below are the author’s.",
        );
        break;
    }
  }

  say(what: string): void {
    this.#status.textContent = what;
  }

  /** Says that this browser cannot run cells, and leaves the author's results alone. */
  showUnsupported(): void {
    this.element.replaceChildren(this.#status);
    this.element.dataset.state = "unsupported";
    this.say("This browser cannot run the cells: it lacks WebAssembly as it has been since 2023. The results are the author’s.");
  }

  #showProgress(loaded: number, total: number): void {
    if (total > 0) {
      this.#progress.max = total;
      this.#progress.value = loaded;
    } else {
      this.#progress.removeAttribute("value");
    }

    // Outside of the status: those who listen hear once that it loads.
    this.#bytes.textContent = total > 0 ? `${megabytes(loaded)} of ${megabytes(total)} MB` : "";
    if (!this.#status.textContent?.startsWith("Loading")) this.say("Loading the compiler…");
  }
}
