import { ActionLine } from "../controls/actionLine.ts";
import { button } from "../controls/button.ts";
import { keepEdit, keptEdit } from "../edits/keptEdits.ts";
import { linkTo } from "../edits/sharedEdit.ts";
import { type Editor, editorOf } from "../editor/editor.ts";
import { LayeredCode } from "../editor/layeredCode.ts";
import type { KernelClient } from "./kernelClient.ts";
import { editorDiagnostic } from "./kernelClient.ts";
import type { DoneMessage, MimeBundle } from "protocol/messages.ts";
import { CellInputs } from "./cellInputs.ts";
import { OutputView } from "./outputView.ts";
import type { ReaderValues } from "inputs/readerValues.ts";
import { word } from "../words/words.ts";

export type CellState = "idle" | "waiting" | "running" | "succeeded" | "failed" | "stopped";

/** What a cell needs from its notebook. */
export interface CellOwner {
  readonly kernel: KernelClient;
  readonly displays: Map<string, (data: MimeBundle) => void>;
  readonly values: ReaderValues;
  run(cell: LiveCell): Promise<void>;
  /** The reader has moved a control of a cell. */
  follow(cell: LiveCell): void;
  runAbove(cell: LiveCell): Promise<void>;
  stop(): Promise<void>;
  /** Whether the cells above have run, so that the kernel has their variables and types. */
  knowsWhatIsAbove(cell: LiveCell): boolean;
}

/** A cell in the page that can be edited and run. */
export class LiveCell {
  /** `procfile/5`. */
  readonly id: string;
  readonly number: number;
  /** Whether it contains an edit from a link that has not been run yet. */
  isShared = false;

  readonly #element: HTMLElement;
  readonly #owner: CellOwner;
  readonly #code: LayeredCode;
  readonly #editor: Editor;
  readonly #output: HTMLElement;
  readonly #inputs: CellInputs;
  readonly #authorsOutput: Node[];
  readonly #bar = document.createElement("div");
  readonly #line = new ActionLine();
  readonly #notice = document.createElement("p");
  readonly #run: HTMLButtonElement;
  readonly #stop: HTMLButtonElement;
  readonly #reset: HTMLButtonElement;
  #view: OutputView | undefined;
  #hasRun = false;

  constructor(element: HTMLElement, code: HTMLElement, owner: CellOwner) {
    this.#element = element;
    this.#owner = owner;
    this.id = element.dataset.cell ?? "";
    this.number = Number(this.id.split("/")[1]);
    this.#code = new LayeredCode(code, word("Cell {0}, C#", this.number));
    this.#code.area.addEventListener("focus", () => owner.kernel.start(), { once: true });
    this.#output = element.querySelector<HTMLElement>("[data-output]") ?? this.#makeOutput();
    this.#inputs = new CellInputs(owner.values, () => owner.follow(this));
    for (const control of this.#inputs.enliven(this.#output)) {
      control.addEventListener("focusin", () => owner.kernel.start(), { once: true });
    }

    this.#authorsOutput = [...this.#output.childNodes];

    this.#notice.className = "cell-notice";
    this.#notice.hidden = true;
    element.prepend(this.#notice);

    this.#editor = editorOf(this.#code.area, {
      language: "csharp",
      label: word("Cell {0}, C#", this.number),
      onChange: (text) => this.#changed(text),
      onRun: () => void owner.run(this),
      complete: (text, position) => owner.kernel.complete(text, position),
      diagnose: async (text) => (owner.knowsWhatIsAbove(this) ? owner.kernel.diagnose(text) : []),
      hover: async (text, position) => {
        const hover = await owner.kernel.hover(text, position);
        return hover && { start: hover.start, length: hover.length, text: [hover.signature, hover.summary] };
      },
    });

    this.#run = button(word("Run"), word("Run this cell (Ctrl or Command and Enter)"), () => void owner.run(this));
    this.#stop = button(word("Stop"), word("Stop the running cell"), () => void owner.stop());
    this.#reset = button(word("Reset"), word("Restore the author’s text and result"), () => this.#askToReset());
    const share = button(word("Share"), word("Copy a link to this page with your text in this cell"), () => void this.#share());
    this.#bar.className = "cell-bar";
    this.#bar.setAttribute("role", "group");
    this.#bar.setAttribute("aria-label", word("Cell {0}", this.number));
    this.#bar.append(this.#run, this.#stop, this.#reset, share, this.#line.status, this.#line.actions);
    this.#output.before(this.#bar);
    for (const event of ["pointerenter", "focusin"] as const) {
      this.#bar.addEventListener(event, () => owner.kernel.start(), { once: true });
    }

    element.classList.add("live");
    this.state = "idle";
    const kept = keptEdit(this.id);
    if (kept !== null && kept !== this.#code.authorsText) {
      this.#editor.text = kept;
      this.#line.say(word("Your earlier edit"));
    }
  }

  get text(): string {
    return this.#editor.text;
  }

  get isEdited(): boolean {
    return this.text !== this.#code.authorsText;
  }

  set state(state: CellState) {
    this.#element.dataset.state = state;
    const isBusy = state === "running" || state === "waiting";
    const hadFocus = document.activeElement === this.#stop || document.activeElement === this.#run;
    this.#run.disabled = isBusy;
    this.#stop.disabled = !isBusy;
    if (hadFocus) (isBusy ? this.#stop : this.#run).focus({ preventScroll: true });
    this.#reset.disabled = isBusy || !(this.isEdited || this.#hasRun);
  }

  /** Shows an edit that came with a link, without running it. */
  showShared(text: string): void {
    if (text === this.#code.authorsText) return;
    this.#editor.text = text;
    this.isShared = true;
    this.#notice.replaceChildren(
      `${word("The text of this cell came with the link that you followed. It has not been run: read it first.")} `,
      button(word("Show the author’s text"), "", () => this.#resetNow()),
    );
    this.#notice.hidden = false;
    this.#element.scrollIntoView({ block: "center" });
  }

  /** The cell is waiting for the kernel or for cells above it. */
  wait(what: string): void {
    this.state = "waiting";
    this.#line.say(what);
  }

  /** The cell starts to run. */
  begin(): OutputView {
    this.isShared = false;
    this.#notice.hidden = true;
    this.#hasRun = true;
    this.#editor.mark([]);
    this.state = "running";
    this.#line.say(word("Running…"));
    this.#view = new OutputView(this.#output, this.#owner.displays, (line) => this.#editor.goToLine(line), this.#inputs);
    return this.#view;
  }

  /** The cell has finished. */
  end(done: DoneMessage): void {
    this.#view?.end(done);
    const errors = done.diagnostics.filter((diagnostic) => !diagnostic.file).map(editorDiagnostic);
    if (done.error?.line && done.status !== "refused") {
      const line = done.error.line;
      errors.push({ line, column: 1, endLine: line, endColumn: 1, severity: "error", message: done.error.message });
    }
    this.#editor.mark(errors);

    const seconds = `${(done.durationMs / 1000).toFixed(2)} s`;
    switch (done.status) {
      case "succeeded":
        this.state = "succeeded";
        this.#line.say(word("Done in {0}", seconds));
        break;
      case "refused":
        this.state = "failed";
        this.#line.say(word("It does not compile, so nothing ran"));
        break;
      case "failed":
        this.state = "failed";
        this.#line.say(done.error?.line ? word("It failed after {0}, in line {1}", seconds, done.error.line) : word("It failed after {0}", seconds));
        break;
      case "timeLimit":
        this.state = "stopped";
        this.#line.say(word("It ran too long and was stopped; all variables are kept"));
        break;
      case "interrupted":
        this.state = "stopped";
        this.#line.say(word("Stopped; all variables are kept"));
        break;
    }
  }

  /** The cell ended with the kernel, or the kernel could not be loaded. */
  break(what: string, losesState: boolean): void {
    this.state = losesState ? "stopped" : "failed";
    this.#line.say(what);
    if (losesState && this.number > 1) {
      this.#line.offer(word("Run the cells above again"), () => void this.#owner.runAbove(this));
    }
  }

  /** The cell returns to its state before the request to run it. */
  leave(what: string): void {
    this.state = "idle";
    this.#line.say(what);
  }

  #makeOutput(): HTMLElement {
    const output = document.createElement("div");
    output.className = "cell-output";
    output.dataset.output = "";
    output.setAttribute("role", "group");
    output.setAttribute("aria-label", word("Result"));
    this.#element.append(output);
    return output;
  }

  #changed(text: string): void {
    this.#code.show(text);
    keepEdit(this.id, text === this.#code.authorsText ? null : text);
    this.#element.toggleAttribute("data-edited", text !== this.#code.authorsText);
    // An editor reports changes before this cell has its buttons.
    if (this.#reset && !this.#run.disabled) this.#reset.disabled = !(this.isEdited || this.#hasRun);
  }

  #askToReset(): void {
    if (!this.isEdited) {
      this.#resetNow();
      return;
    }

    this.#line.confirm(word("Discard your edit?"), word("Yes, reset"), () => this.#resetNow(), this.#reset);
  }

  #resetNow(): void {
    const edit = this.text;
    const [output, hadRun] = [[...this.#output.childNodes], this.#hasRun];
    this.isShared = false;
    this.#notice.hidden = true;
    this.#editor.text = this.#code.authorsText;
    this.#editor.mark([]);
    const restore = this.#inputs.reset([...output, ...this.#authorsOutput]);
    this.#output.replaceChildren(...this.#authorsOutput);
    this.#hasRun = false;
    this.#reset.disabled = true;
    this.#line.say(word("The author’s text and result"));
    const undo = this.#line.offer(word("Undo"), () => {
      this.#editor.text = edit;
      this.#output.replaceChildren(...output);
      restore();
      this.#hasRun = hadRun;
      this.#reset.disabled = false;
      this.#line.say(word("Your edit is back"));
      this.#reset.focus();
    });
    undo.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    await this.#line.copy(linkTo(this.id, this.text));
  }
}
