import { ActionLine } from "../controls/actionLine.ts";
import { button } from "../controls/button.ts";
import { keepEdit, keptEdit } from "../edits/keptEdits.ts";
import { linkTo } from "../edits/sharedEdit.ts";
import { type Editor, editorOf, type EditorLanguage } from "../editor/editor.ts";
import { LayeredCode } from "../editor/layeredCode.ts";
import { LoadLine } from "../workers/loadLine.ts";
import type { WorkerState } from "../workers/workerConnection.ts";
import { AnswerView } from "./answerView.ts";
import { Controls } from "./controls.ts";
import { LatestQuestion } from "./latestQuestion.ts";
import type { Answer, Question, Refusal } from "./messages.ts";
import type { SimulationClient } from "./simulationClient.ts";

/** How long a reader who listens has stopped typing before the result is read out. */
const quiet = 1000;

/** A simulation of the page that can be changed and answers at once. */
export class SimulationWidget {
  /** `simulation/procfile`. */
  readonly id: string;

  readonly element: HTMLElement;
  readonly #client: SimulationClient;
  readonly #controls: Controls;
  readonly #member: string;
  readonly #code: LayeredCode | undefined;
  readonly #editor: Editor | undefined;
  readonly #latest: LatestQuestion;
  readonly #view: AnswerView;
  readonly #summary: HTMLElement;
  readonly #announcement: HTMLElement;
  readonly #notice: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #line = new ActionLine();
  readonly #load: LoadLine;
  readonly #reset: HTMLButtonElement;
  readonly #initial: Question;
  // What the result in the page is the answer to.
  #answered: string;
  // Several changes at once, a reset say, are one question.
  #isSetting = false;
  // Whether it is to be ready for the first change.
  #isNear = false;
  #isWarm = false;
  #announcing: ReturnType<typeof setTimeout> | undefined;
  #focusAfter: number | undefined;

  constructor(element: HTMLElement, id: string, client: SimulationClient) {
    this.element = element;
    this.id = id;
    this.#client = client;
    this.#summary = part(element, "[data-summary]");
    this.#announcement = part(element, "[data-announcement]");
    this.#notice = part(element, "[data-notice]");
    this.#bar = part(element, "[data-bar]");
    this.#controls = new Controls(element, () => this.#changed());
    this.#latest = new LatestQuestion(client, (answer, question) => this.#take(answer, question));

    const text = element.querySelector<HTMLElement>("[data-text]");
    const code = text?.querySelector<HTMLElement>("pre > code");
    this.#member = text?.dataset.text ?? "";
    if (text && code) {
      const label = text.dataset.file ?? "";
      this.#code = new LayeredCode(code, label);
      this.#editor = editorOf(this.#code.area, {
        language: text.dataset.language as EditorLanguage,
        label,
        onChange: () => this.#changed(),
        onRun: () => this.#ask(),
      });
      // What takes the keyboard is inside of it now.
      for (const name of ["tabindex", "role", "aria-label"]) text.removeAttribute(name);
    }

    this.#load = new LoadLine({
      unloaded: "Not loaded yet: about 1.7 MB come when you change something.",
      loading: "Loading the simulation…",
      ready: "Results follow at once.",
      failed: "The simulation could not be loaded",
      offline: "You are offline, and the simulation has not been loaded before. The result below is the author’s.",
      retry: () => this.#ask(),
    });
    this.#reset = button("Reset", "Back to the author’s text and result", () => this.#askToReset());
    const share = button("Share", "Copy a link to this page with what you wrote and chose here", () => void this.#share());
    this.#bar.append(this.#reset, share, ...this.#load.elements, this.#line.status, this.#line.actions);

    this.#initial = this.#question;
    this.#answered = JSON.stringify(this.#initial);
    this.#view = new AnswerView(part(element, "[data-output]"), (each) => this.#prepare(each));
    for (const hidden of element.querySelectorAll<HTMLElement>("[data-controls]")) hidden.hidden = false;
    this.#bar.hidden = false;
    element.classList.add("live");
    for (const event of ["pointerdown", "focusin", "input"] as const) {
      element.addEventListener(event, () => client.start(), { once: true });
    }

    this.#showEdited();
    client.watch((state) => this.#show(state));
    const kept = keptEdit(id);
    if (kept !== null && this.#restore(kept)) {
      this.#line.say("Your edit from before");
      this.#ask();
    }
  }

  /** The reader comes near it. */
  comeNear(): void {
    this.#isNear = true;
    this.#client.start();
    this.#warmUp();
  }

  /** Shows what came with a link. It is not asked about until the reader does something. */
  showShared(text: string): void {
    if (!this.#restore(text)) return;

    this.#showStale();
    this.#notice.replaceChildren(
      "What stands here came with the link that you followed. Read it first: the result is still that of the author’s text. ",
      button("Show its result", "", () => {
        this.#accept();
        this.#ask();
        this.#summary.focus();
      }),
      " ",
      button("Show the author’s text", "", () => this.#resetNow()),
    );
    this.#notice.hidden = false;
    this.element.scrollIntoView({ block: "center" });
  }

  get #question(): Question {
    const text = this.#editor ? { [this.#member]: this.#editor.text } : {};
    return { kind: this.element.dataset.simulation ?? "", ...text, ...this.#controls.values };
  }

  get #isEdited(): boolean {
    return this.#controls.isChanged || this.#editor?.text !== this.#code?.authorsText;
  }

  #changed(): void {
    // An editor says that it changed before this widget is made.
    if (this.#isSetting || !this.#bar.firstChild) return;
    this.#keep();
    this.#accept();
    this.#ask();
  }

  #keep(): void {
    const { kind: _, ...values } = this.#question;
    keepEdit(this.id, this.#isEdited ? JSON.stringify(values) : null);
    this.#showEdited();
  }

  #showEdited(): void {
    if (this.#editor) this.#code?.show(this.#editor.text);
    this.element.toggleAttribute("data-edited", this.#isEdited);
    this.#reset.disabled = !this.#isEdited;
  }

  // Whoever changes something has seen what came with the link.
  #accept(): void {
    this.#notice.hidden = true;
  }

  #ask(): void {
    this.#isWarm = true;
    this.#client.start();
    this.#latest.ask(this.#question);
    this.#showStale();
  }

  #take(answer: Answer | Refusal, question: Question): void {
    if ("error" in answer) {
      this.#line.say(answer.error);
      return;
    }

    // Only asked to be ready for what comes, while something else has been written.
    if (question === this.#initial) return;
    this.#answered = JSON.stringify(question);
    this.#view.show(answer.html);
    this.#summary.textContent = answer.summary;
    this.#editor?.mark(this.#answered === JSON.stringify(this.#question) ? answer.marks : []);
    this.#showStale();
    this.#announce(answer.summary);
    if (this.#focusAfter !== undefined) this.#focusFinding(this.#focusAfter);
  }

  #announce(summary: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => (this.#announcement.textContent = summary), quiet);
  }

  // Says when the result is not that of what is written. For the moment in which it is asked for nothing flickers.
  #showStale(): void {
    const isStale = this.#answered !== JSON.stringify(this.#question);
    this.element.toggleAttribute("data-stale", isStale);
  }

  #show(state: WorkerState): void {
    this.element.dataset.state = state.name;
    this.#load.show(state);
    this.#warmUp();
  }

  // The first answer takes longer than the next. It is the one that is in the page already, so nothing changes.
  #warmUp(): void {
    if (this.element.dataset.state !== "ready" || !this.#isNear || this.#isWarm) return;
    this.#isWarm = true;
    this.#latest.ask(this.#initial);
  }

  // What a reader without script reads gets its buttons.
  #prepare(item: Element): void {
    for (const line of item.querySelectorAll<HTMLElement>("[data-line]")) {
      const go = button(line.textContent ?? "", "Show this line", () => this.#editor?.goToLine(Number(line.dataset.line)));
      go.className = "answer-line";
      line.replaceWith(go);
      if (item.matches(".finding, .remark")) {
        item.classList.add("can-go");
        item.addEventListener("click", (event) => {
          const isSelecting = (getSelection()?.toString() ?? "") !== "";
          if (!isSelecting && !(event.target as Element).closest("a, button")) go.click();
        });
      }
    }

    for (const place of item.querySelectorAll<HTMLElement>("[data-fix]")) {
      const id = item.getAttribute("data-id") ?? "";
      const fix = button("Fix it", `Write it into the settings`, () => void this.#fix(item, place.dataset));
      fix.append(hiddenText(`: ${id}`));
      fix.className = "finding-button";
      place.replaceChildren(fix);
    }
  }

  async #fix(item: Element, fix: DOMStringMap): Promise<void> {
    const list = item.parentElement;
    this.#focusAfter = list ? [...list.children].indexOf(item) : 0;
    // Its place may be that of a text that has changed since.
    if (this.#answered !== JSON.stringify(this.#question)) await this.#latest.settled;
    if (!item.isConnected || !this.#editor) return;
    this.#isSetting = true;
    const [name, value] = (fix.set ?? "").split("=", 2);
    if (name) this.#controls.setVariable("environment", name, value);
    if (fix.unset) this.#controls.setVariable("environment", fix.unset, undefined);
    const [start, length] = (fix.replaced ?? "").split(" ").map(Number);
    const { text } = this.#editor;
    if (fix.replaced !== undefined) this.#editor.replace(start ?? 0, length ?? 0, fix.fix ?? "");
    else if (fix.fix) this.#editor.replace(text.length, 0, `${text === "" || text.endsWith("\n") ? "" : "\n"}${fix.fix}\n`);
    this.#isSetting = false;
    this.#line.say(fix.fix ? `Written: ${fix.fix}` : `Taken out: ${fix.unset}`);
    this.#changed();
  }

  // The button that was pressed is gone with its finding; the next one is where one goes on.
  #focusFinding(at: number): void {
    this.#focusAfter = undefined;
    if (document.activeElement !== document.body) return;
    const buttons = [...this.element.querySelectorAll<HTMLElement>(".finding-button")];
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#summary).focus({ preventScroll: buttons.length > 0 });
  }

  #restore(kept: string): boolean {
    let values: Record<string, unknown>;
    try {
      values = JSON.parse(kept);
    } catch {
      return false;
    }

    if (typeof values !== "object" || values === null) return false;
    this.#isSetting = true;
    this.#controls.values = values;
    const text = values[this.#member];
    if (this.#editor && typeof text === "string") this.#editor.text = text;
    this.#isSetting = false;
    this.#showEdited();
    return this.#isEdited;
  }

  #askToReset(): void {
    this.#line.confirm("Throw your changes away?", "Yes, reset", () => this.#resetNow(), this.#reset);
  }

  #resetNow(): void {
    const { kind: _, ...edit } = this.#question;
    this.#isSetting = true;
    this.#controls.reset();
    if (this.#editor && this.#code) this.#editor.text = this.#code.authorsText;
    this.#isSetting = false;
    this.#accept();
    this.#keep();
    if (!this.#client.isUnloaded || this.#answered !== JSON.stringify(this.#question)) this.#ask();
    this.#line.say("The author’s text and result");
    const undo = this.#line.offer("Undo", () => {
      this.#restore(JSON.stringify(edit));
      this.#changed();
      this.#line.say("Your changes are back");
      this.#reset.focus();
    });
    undo.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    const { kind: _, ...values } = this.#question;
    await this.#line.copy(await linkTo(this.id, JSON.stringify(values)));
  }
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`a simulation without ${selector}`);
  return found;
}

function hiddenText(text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "unseen";
  element.textContent = text;
  return element;
}
