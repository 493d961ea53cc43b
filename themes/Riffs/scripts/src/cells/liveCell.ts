import { type Editor, editorOf } from "../editor/editor.ts";
import type { KernelClient } from "./kernelClient.ts";
import { editorDiagnostic } from "./kernelClient.ts";
import type { DoneMessage, MimeBundle } from "./kernelMessages.ts";
import { keepEdit, keptEdit } from "./keptEdits.ts";
import { OutputView } from "./outputView.ts";
import { linkTo } from "./sharedEdit.ts";

export type CellState = "idle" | "waiting" | "running" | "succeeded" | "failed" | "stopped";

/** What a cell asks of its notebook. */
export interface CellOwner {
  readonly kernel: KernelClient;
  readonly displays: Map<string, (data: MimeBundle) => void>;
  run(cell: LiveCell): Promise<void>;
  runAbove(cell: LiveCell): Promise<void>;
  stop(): Promise<void>;
  /** Whether the cells above have run, so that the kernel knows what this one may use. */
  knowsWhatIsAbove(cell: LiveCell): boolean;
}

/** A cell of the page that can be edited and run. */
export class LiveCell {
  /** `procfile/5`. */
  readonly id: string;
  readonly number: number;
  /** Whether it holds an edit from a link that nobody has run yet. */
  isShared = false;

  readonly #element: HTMLElement;
  readonly #owner: CellOwner;
  readonly #code: HTMLElement;
  readonly #editor: Editor;
  readonly #output: HTMLElement;
  readonly #authorsText: string;
  readonly #authorsMarkup: Node[];
  readonly #authorsOutput: Node[];
  readonly #bar = document.createElement("div");
  readonly #status = document.createElement("span");
  readonly #actions = document.createElement("span");
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
    this.#code = code;
    this.#authorsText = (code.textContent ?? "").replace(/\n$/, "");
    this.#authorsMarkup = [...code.childNodes];
    this.#output = element.querySelector<HTMLElement>("[data-output]") ?? this.#makeOutput();
    this.#authorsOutput = [...this.#output.childNodes];

    this.#notice.className = "cell-notice";
    this.#notice.hidden = true;
    element.prepend(this.#notice);

    this.#editor = editorOf(this.#layArea(), {
      language: "csharp",
      label: `Cell ${this.number}, C#`,
      onChange: (text) => this.#changed(text),
      onRun: () => void owner.run(this),
      complete: (text, position) => owner.kernel.complete(text, position),
      diagnose: async (text) => (owner.knowsWhatIsAbove(this) ? owner.kernel.diagnose(text) : []),
      hover: async (text, position) => {
        const hover = await owner.kernel.hover(text, position);
        return hover && { start: hover.start, length: hover.length, text: [hover.signature, hover.summary] };
      },
    });

    this.#run = button("Run", "Run this cell (Ctrl or Command and Enter)", () => void owner.run(this));
    this.#stop = button("Stop", "Stop what runs", () => void owner.stop());
    this.#reset = button("Reset", "Back to the author’s text and result", () => this.#askToReset());
    const share = button("Share", "Copy a link to this page with your text in this cell", () => void this.#share());
    this.#bar.className = "cell-bar";
    this.#bar.setAttribute("role", "group");
    this.#bar.setAttribute("aria-label", `Cell ${this.number}`);
    this.#status.className = "cell-status";
    this.#status.setAttribute("role", "status");
    this.#actions.className = "cell-actions";
    this.#bar.append(this.#run, this.#stop, this.#reset, share, this.#status, this.#actions);
    this.#output.before(this.#bar);
    for (const event of ["pointerenter", "focusin"] as const) {
      this.#bar.addEventListener(event, () => owner.kernel.start(), { once: true });
    }

    element.classList.add("live");
    this.state = "idle";
    const kept = keptEdit(this.id);
    if (kept !== null && kept !== this.#authorsText) {
      this.#editor.text = kept;
      this.#say("Your edit from before");
    }
  }

  get text(): string {
    return this.#editor.text;
  }

  get isEdited(): boolean {
    return this.text !== this.#authorsText;
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

  /** Shows an edit that came with a link. It is not run. */
  showShared(text: string): void {
    if (text === this.#authorsText) return;
    this.#editor.text = text;
    this.isShared = true;
    this.#notice.replaceChildren(
      "The text of this cell came with the link that you followed. It has not been run: read it first. ",
      button("Show the author’s text", "", () => this.#resetNow()),
    );
    this.#notice.hidden = false;
    this.#element.scrollIntoView({ block: "center" });
  }

  /** It waits for the kernel or for cells above it. */
  wait(what: string): void {
    this.state = "waiting";
    this.#say(what);
  }

  /** It begins to run. */
  begin(): OutputView {
    this.isShared = false;
    this.#notice.hidden = true;
    this.#hasRun = true;
    this.#editor.mark([]);
    this.state = "running";
    this.#say("Running…");
    this.#view = new OutputView(this.#output, this.#owner.displays, (line) => this.#editor.goToLine(line));
    return this.#view;
  }

  /** It ended. */
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
        this.#say(`Done in ${seconds}`);
        break;
      case "refused":
        this.state = "failed";
        this.#say("It does not compile, so nothing ran");
        break;
      case "failed":
        this.state = "failed";
        this.#say(`It failed after ${seconds}${done.error?.line ? `, in line ${done.error.line}` : ""}`);
        break;
      case "timeLimit":
        this.state = "stopped";
        this.#say("It ran too long and was ended; all variables are kept");
        break;
      case "interrupted":
        this.state = "stopped";
        this.#say("Stopped; all variables are kept");
        break;
    }
  }

  /** It ended with the kernel, or the kernel could not be loaded. */
  break(what: string, losesState: boolean): void {
    this.state = losesState ? "stopped" : "failed";
    this.#say(what);
    if (losesState && this.number > 1) {
      this.#offer("Run the cells above again", () => void this.#owner.runAbove(this));
    }
  }

  /** It is as it was before somebody asked for it. */
  leave(what: string): void {
    this.state = "idle";
    this.#say(what);
  }

  #makeOutput(): HTMLElement {
    const output = document.createElement("div");
    output.className = "cell-output";
    output.dataset.output = "";
    output.setAttribute("role", "group");
    output.setAttribute("aria-label", "Result");
    this.#element.append(output);
    return output;
  }

  // The text area lies over the coloured text, letter on letter, so that nothing moves when it is edited.
  #layArea(): HTMLTextAreaElement {
    const pre = this.#code.parentElement as HTMLElement;
    const layers = document.createElement("div");
    layers.className = "cell-editor";
    const area = document.createElement("textarea");
    area.value = this.#authorsText;
    area.spellcheck = false;
    area.setAttribute("autocapitalize", "off");
    area.setAttribute("autocomplete", "off");
    area.setAttribute("autocorrect", "off");
    area.setAttribute("wrap", "off");
    area.setAttribute("aria-label", `Cell ${this.number}, C#`);
    area.addEventListener("focus", () => this.#owner.kernel.start(), { once: true });
    pre.before(layers);
    pre.setAttribute("aria-hidden", "true");
    pre.removeAttribute("role");
    pre.removeAttribute("aria-label");
    pre.removeAttribute("tabindex");
    layers.append(pre, area);
    return area;
  }

  #changed(text: string): void {
    if (text === this.#authorsText) this.#code.replaceChildren(...this.#authorsMarkup);
    else this.#code.textContent = `${text}\n`;
    keepEdit(this.id, text === this.#authorsText ? null : text);
    this.#element.toggleAttribute("data-edited", text !== this.#authorsText);
    // An editor says that it changed before this cell has its buttons.
    if (this.#reset && !this.#run.disabled) this.#reset.disabled = !(this.isEdited || this.#hasRun);
  }

  #askToReset(): void {
    if (!this.isEdited) {
      this.#resetNow();
      return;
    }

    this.#say("Throw your edit away?");
    const yes = this.#offer("Yes, reset", () => this.#resetNow());
    this.#offer("Keep it", () => {
      this.#say("");
      this.#reset.focus();
    });
    yes.focus();
  }

  #resetNow(): void {
    const edit = this.text;
    const [output, hadRun] = [[...this.#output.childNodes], this.#hasRun];
    this.isShared = false;
    this.#notice.hidden = true;
    this.#editor.text = this.#authorsText;
    this.#editor.mark([]);
    this.#output.replaceChildren(...this.#authorsOutput);
    this.#hasRun = false;
    this.#reset.disabled = true;
    this.#say("The author’s text and result");
    const undo = this.#offer("Undo", () => {
      this.#editor.text = edit;
      this.#output.replaceChildren(...output);
      this.#hasRun = hadRun;
      this.#reset.disabled = false;
      this.#say("Your edit is back");
      this.#reset.focus();
    });
    undo.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    const link = await linkTo(this.id, this.text);
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      isCopied = false;
    }

    this.#say(isCopied ? "The link is copied" : "Copy this link");
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = link;
    field.setAttribute("aria-label", "Link to your text");
    this.#actions.replaceChildren(field);
    if (!isCopied) field.select();
  }

  #say(what: string): void {
    this.#status.textContent = what;
    this.#actions.replaceChildren();
  }

  #offer(name: string, action: () => void): HTMLButtonElement {
    const offered = button(name, "", action);
    this.#actions.append(offered);
    return offered;
  }
}

export function button(name: string, title: string, action: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  if (title) made.title = title;
  made.addEventListener("click", action);
  return made;
}
