import { isSupported, WorkerEnded } from "../workers/workerConnection.ts";
import { KernelClient } from "./kernelClient.ts";
import { dependentsOf } from "protocol/dependents.ts";
import type { CellDependencies, MimeBundle, PageLibrary } from "protocol/messages.ts";
import { type CellOwner, LiveCell } from "./liveCell.ts";
import { NotebookBar } from "./notebookBar.ts";
import { fetchCells, type NotebookCell } from "./notebookFile.ts";
import { ReaderValues } from "inputs/readerValues.ts";
import { word } from "../words/words.ts";

/** How long a reader has to rest before a control counts as moved, in milliseconds. */
const rest = 150;

// A line for each library: how cells name it, and its files.
function readLibraries(text = ""): PageLibrary[] {
  const lines = text.split("\n").filter((line) => line);
  return lines.map((line) => {
    const [reference = "", ...files] = line.split("|");
    return { reference, files };
  });
}

/** A notebook with some or all of its cells in this page. */
export class LiveNotebook implements CellOwner {
  readonly kernel: KernelClient;
  readonly displays = new Map<string, (data: MimeBundle) => void>();
  readonly values = new ReaderValues();
  readonly cells: LiveCell[] = [];
  readonly #file: string;
  // Cells after these need what a page does not have.
  readonly #runnable: number;
  readonly #bar: NotebookBar;
  readonly #ran = new Set<NotebookCell>();
  #source: Promise<NotebookCell[]> | undefined;
  #known: NotebookCell[] | undefined;
  readonly #moved = new Set<LiveCell>();
  readonly #dependencies = new Map<string, CellDependencies>();
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #isFollowing = false;
  #turn: Promise<void> = Promise.resolve();
  // Requests from before the last stop are not run any more.
  #stops = 0;

  /**
   * @param elements The cells in the page.
   * @param file The notebook's address.
   */
  constructor(elements: readonly HTMLElement[], file: string) {
    this.#file = file;
    this.kernel = new KernelClient(readLibraries(elements[0]?.dataset.libraries));
    this.#runnable = Number(elements[0]?.dataset.runnable ?? Number.POSITIVE_INFINITY);
    this.#bar = new NotebookBar({
      runAll: () => void this.runAll(),
      restart: () => this.restart(),
      retry: () => this.kernel.start(),
    });
    elements[0]?.before(this.#bar.element);
    if (!isSupported) {
      this.#bar.showUnsupported();
      return;
    }

    for (const element of elements) {
      const code = element.querySelector<HTMLElement>(".code pre > code");
      if (code) this.cells.push(new LiveCell(element, code, this));
    }

    this.kernel.watch((state) => this.#bar.show(state));
  }

  /** Runs a cell, and those above it that have not been run. */
  run(cell: LiveCell): Promise<void> {
    return this.#queue(cell, (cells, own) => [...this.#missingAbove(cells, own), own]);
  }

  /** Runs a cell whose control the reader has moved, and those below that depend on it, with the newest values. */
  follow(cell: LiveCell): void {
    if (cell.isShared) {
      cell.leave(word("Not run: the text of this cell came with a link. Run it yourself first"));
      return;
    }

    this.#moved.add(cell);
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => void this.#follow(), rest);
  }

  /** Runs the cells above a cell. */
  runAbove(cell: LiveCell): Promise<void> {
    return this.#queue(cell, (cells, own) => this.#missingAbove(cells, own));
  }

  /** Runs all cells from the first, in a new kernel. */
  async runAll(): Promise<void> {
    this.restart();
    await this.#queue(undefined, (cells) => cells.slice(0, this.#runnable).filter((cell) => !cell.isSkipped));
  }

  /** Stops the running cell and cancels those that are waiting. */
  async stop(): Promise<void> {
    this.#stops++;
    const isKept = await this.kernel.stop();
    if (!isKept) this.#ran.clear();
  }

  /** Clears all variables. */
  restart(): void {
    this.#stops++;
    this.#ran.clear();
    this.displays.clear();
    if (this.kernel.isReady) this.kernel.end();
  }

  knowsWhatIsAbove(cell: LiveCell): boolean {
    const own = this.#known?.find((each) => each.number === cell.number);
    return own !== undefined && this.#missingAbove(this.#known ?? [], own).length === 0;
  }

  // What the reader moves while cells run is run when they have ended.
  async #follow(): Promise<void> {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    for (let cell = first(this.#moved); cell; cell = first(this.#moved)) {
      this.#moved.delete(cell);
      await this.#queue(cell, (cells, own) => this.#withDependents(cells, own));
    }

    this.#isFollowing = false;
  }

  async #withDependents(cells: readonly NotebookCell[], own: NotebookCell): Promise<NotebookCell[]> {
    const possible = cells.slice(0, this.#runnable).filter((cell) => !cell.isSkipped || cell === own || this.#ran.has(cell));
    const names: CellDependencies[] = [];
    for (const cell of possible) names.push(await this.#dependenciesOf(cell));
    const again = dependentsOf(names, possible.indexOf(own)).map((at) => possible[at] as NotebookCell);
    const missing = this.#missingAbove(cells, again.at(-1) ?? own);
    return cells.filter((cell) => cell === own || again.includes(cell) || missing.includes(cell));
  }

  async #dependenciesOf({ number, language, source }: NotebookCell): Promise<CellDependencies> {
    const text = this.cells.find((live) => live.number === number)?.text ?? source;
    const known = this.#dependencies.get(text) ?? (await this.kernel.dependencies(text, language));
    this.#dependencies.set(text, known);
    return known;
  }

  #missingAbove(cells: readonly NotebookCell[], own: NotebookCell): NotebookCell[] {
    return cells.slice(0, cells.indexOf(own)).filter((cell) => !cell.isSkipped && !this.#ran.has(cell));
  }

  #queue(
    asked: LiveCell | undefined,
    choose: (
      cells: readonly NotebookCell[],
      own: NotebookCell,
    ) => readonly NotebookCell[] | Promise<readonly NotebookCell[]>,
  ): Promise<void> {
    const stops = this.#stops;
    asked?.wait(word("Loading…"));
    this.kernel.start();
    this.#turn = this.#turn.then(async () => {
      if (stops !== this.#stops) {
        asked?.leave(word("Stopped before it started"));
        return;
      }

      try {
        const cells = await this.#read();
        const own = cells.find((cell) => cell.number === asked?.number);
        if (asked && !own) throw new Error("this cell is no longer in the notebook: reload the page");
        await this.#runAll(await choose(cells, own as NotebookCell), asked, stops);
      } catch (problem) {
        const why = navigator.onLine
          ? word("It could not be run: {0}", (problem as Error).message)
          : word("You are offline, and this has not been loaded yet.");
        asked?.break(why, false);
        this.#bar.say(why);
      }
    });
    return this.#turn;
  }

  async #runAll(cells: readonly NotebookCell[], asked: LiveCell | undefined, stops: number): Promise<void> {
    for (const cell of cells) this.#live(cell)?.wait(word("Waiting…"));
    // Those after it depend on it.
    const askedAt = cells.findIndex((cell) => asked && this.#live(cell) === asked);
    const above = askedAt < 0 ? cells.length : askedAt;
    for (const [at, cell] of cells.entries()) {
      if (stops !== this.#stops) {
        this.#leave(cells.slice(at), at <= above ? asked : undefined, word("Stopped before it started"));
        return;
      }

      const live = this.#live(cell);
      if (live?.isShared && live !== asked) {
        this.#leave(cells.slice(at), at < above ? asked : undefined, word("Not run: a cell above it came with a link, and you have not run it yourself"));
        live.leave(word("Not run: its text came with a link"));
        return;
      }

      if (at < above) asked?.wait(word("Running cell {0} of the {1} above it first…", at + 1, above));
      if (!(await this.#runOne(cell, live))) {
        const why = stops === this.#stops ? word("Not run: a cell above it failed") : word("Stopped before it started");
        this.#leave(cells.slice(at + 1), at < above ? asked : undefined, why);
        return;
      }
    }

    if (askedAt < 0) asked?.leave(word("The cells above have run"));
  }

  #leave(cells: readonly NotebookCell[], asked: LiveCell | undefined, why: string): void {
    for (const live of new Set([...cells.map((cell) => this.#live(cell)), asked])) live?.leave(why);
  }

  // Returns whether the cells below it may run.
  async #runOne(cell: NotebookCell, live: LiveCell | undefined): Promise<boolean> {
    const output = live?.begin();
    const stops = this.#stops;
    this.#bar.say(cell.number === null ? word("Running…") : word("Running cell {0}…", cell.number));
    try {
      const { language } = cell;
      const run = { code: live?.text ?? cell.source, language, cell: String(this.#known?.indexOf(cell)) };
      const inputs = this.values.all;
      const done = await this.kernel.run(inputs ? { ...run, inputs } : run, (message) => {
        if (message.kind !== "phase") output?.add(message);
      });
      live?.end(done);
      const isFine = done.status === "succeeded" || (cell.mayFail && done.status === "failed");
      if (isFine) this.#ran.add(cell);
      if (done.isStuck) this.restart();
      this.#bar.say(isFine ? word("Ready") : "");
      return isFine;
    } catch (problem) {
      if (!(problem instanceof WorkerEnded)) throw problem;
      this.#ran.clear();
      if (stops === this.#stops) {
        live?.break(word("The kernel ended: {0}", problem.message), true);
      } else {
        live?.break(word("Stopped. The kernel had to be shut down, and its variables are lost."), true);
      }

      return false;
    }
  }

  #live(cell: NotebookCell): LiveCell | undefined {
    return this.cells.find((live) => live.number === cell.number);
  }

  async #read(): Promise<NotebookCell[]> {
    this.#source ??= fetchCells(this.#file);
    try {
      this.#known = await this.#source;
      return this.#known;
    } catch (problem) {
      // It may succeed next time.
      this.#source = undefined;
      throw problem;
    }
  }
}

function first<Item>(items: Iterable<Item>): Item | undefined {
  for (const item of items) return item;
  return undefined;
}
