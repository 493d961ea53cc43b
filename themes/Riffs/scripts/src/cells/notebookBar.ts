import { button } from "../controls/button.ts";
import { LoadLine } from "../workers/loadLine.ts";
import type { WorkerState } from "../workers/workerConnection.ts";
import { word } from "../words/words.ts";

/** The bar above a notebook's first cell: runs all cells, and shows the state of the kernel. */
export class NotebookBar {
  readonly element = document.createElement("div");
  readonly #load: LoadLine;

  constructor(actions: { runAll(): void; restart(): void; retry(): void }) {
    this.element.className = "notebook-bar";
    this.element.setAttribute("role", "group");
    this.element.setAttribute("aria-label", word("Notebook"));
    this.#load = new LoadLine({
      unloaded: "",
      loading: word("Loading the compiler…"),
      ready: word("Ready"),
      failed: word("The compiler could not be loaded"),
      offline: word("You are offline, and the compiler has not been loaded yet. The results below are the author’s."),
      retry: actions.retry,
    });
    this.element.append(
      button(word("Run all"), word("Run all cells from the first"), actions.runAll),
      button(word("Restart"), word("Clear all variables"), () => {
        actions.restart();
        this.say(word("All variables are cleared"));
      }),
      ...this.#load.elements,
    );
  }

  /** Shows the state of the kernel. */
  show(state: WorkerState): void {
    this.element.dataset.state = state.name;
    this.#load.show(state);
  }

  say(what: string): void {
    this.#load.say(what);
  }

  /** Reports that this browser cannot run cells, and keeps the author's results. */
  showUnsupported(): void {
    this.element.replaceChildren(...this.#load.elements);
    this.element.dataset.state = "unsupported";
    this.say(word("This browser cannot run the cells: it does not support the WebAssembly features of 2023. The results are the author’s."));
  }
}
