import { ActionLine } from "../controls/actionLine.ts";
import { button } from "../controls/button.ts";
import { keepEdit, keptEdit } from "../edits/keptEdits.ts";
import { linkTo } from "../edits/sharedEdit.ts";
import { LoadLine } from "../workers/loadLine.ts";
import type { WorkerState } from "../workers/workerConnection.ts";
import { Announcement } from "./announcement.ts";
import { addButtons } from "./answerButtons.ts";
import { AnswerView } from "./answerView.ts";
import { LatestQuestion } from "./latestQuestion.ts";
import type { Answer, Question, Refusal } from "./messages.ts";
import { ReaderInput } from "./readerInput.ts";
import type { SettingsFix } from "./settingsFix.ts";
import type { SimulationClient } from "./simulationClient.ts";
import { word } from "../words/words.ts";

/** A simulation in the page that can be changed and answers immediately. */
export class SimulationWidget {
  /** `simulation/procfile`. */
  readonly id: string;

  readonly element: HTMLElement;
  readonly #client: SimulationClient;
  readonly #input: ReaderInput;
  readonly #latest: LatestQuestion;
  readonly #view: AnswerView;
  readonly #summary: HTMLElement;
  readonly #announcement: Announcement;
  readonly #notice: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #line = new ActionLine();
  readonly #load: LoadLine;
  readonly #reset: HTMLButtonElement;
  readonly #initial: Question;
  // The input that the result in the page belongs to.
  #answered: string;
  // Whether it should be ready for the first change.
  #isNear = false;
  #isWarm = false;
  #focusAfter: number | undefined;

  constructor(element: HTMLElement, id: string, client: SimulationClient) {
    this.element = element;
    this.id = id;
    this.#client = client;
    this.#summary = part(element, "[data-summary]");
    this.#announcement = new Announcement(part(element, "[data-announcement]"));
    this.#notice = part(element, "[data-notice]");
    this.#bar = part(element, "[data-bar]");
    this.#input = new ReaderInput(
      element,
      () => this.#changed(),
      () => this.#ask(),
    );
    this.#latest = new LatestQuestion(client, (answer, question) => this.#take(answer, question));

    this.#load = new LoadLine({
      unloaded: word("Not loaded yet: your first change downloads about 1.7 MB."),
      loading: word("Loading the simulation…"),
      ready: word("Results update immediately."),
      failed: word("The simulation could not be loaded"),
      offline: word("You are offline, and the simulation has not been loaded yet. The result below is the author’s."),
      retry: () => this.#ask(),
    });
    this.#reset = button(word("Reset"), word("Restore the author’s text and result"), () => this.#askToReset());
    const share = button(word("Share"), word("Copy a link to this page with your text and choices"), () => void this.#share());
    this.#bar.append(this.#reset, share, ...this.#load.elements, this.#line.status, this.#line.actions);

    this.#initial = this.#question;
    this.#answered = JSON.stringify(this.#initial);
    this.#view = new AnswerView(part(element, "[data-output]"), (each) =>
      addButtons(each, {
        goToLine: (line) => this.#input.goToLine(line),
        fix: (item, fix) => void this.#fix(item, fix),
      }),
    );
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
      this.#line.say(word("Your earlier edit"));
      this.#ask();
    }
  }

  /** Called when the reader comes near it. */
  comeNear(): void {
    this.#isNear = true;
    this.#client.start();
    this.#warmUp();
  }

  /** Shows the input that came with a link. It is not evaluated until the reader does something. */
  showShared(text: string): void {
    if (!this.#restore(text)) return;

    this.#showStale();
    this.#notice.replaceChildren(
      `${word("The text and choices came with the link that you followed. Read them first: the result is still for the author’s text.")} `,
      button(word("Show its result"), "", () => {
        this.#accept();
        this.#ask();
        this.#summary.focus();
      }),
      " ",
      button(word("Show the author’s text"), "", () => this.#resetNow()),
    );
    this.#notice.hidden = false;
    this.element.scrollIntoView({ block: "center" });
  }

  get #question(): Question {
    return { kind: this.element.dataset.simulation ?? "", ...this.#input.values };
  }

  #changed(): void {
    // An editor reports changes before this widget is created.
    if (!this.#bar.firstChild) return;
    this.#keep();
    this.#accept();
    this.#ask();
  }

  #keep(): void {
    keepEdit(this.id, this.#input.isEdited ? JSON.stringify(this.#input.values) : null);
    this.#showEdited();
  }

  #showEdited(): void {
    const { isEdited } = this.#input;
    this.#input.show();
    this.element.toggleAttribute("data-edited", isEdited);
    this.#reset.disabled = !isEdited;
  }

  // A reader who changes something has seen what came with the link.
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

    // This question was only asked to load the worker, and the input has changed since.
    if (question === this.#initial) return;
    this.#answered = JSON.stringify(question);
    this.#view.show(answer.html);
    this.#summary.textContent = answer.summary;
    this.#input.mark(this.#answered === JSON.stringify(this.#question) ? answer.marks : []);
    this.#showStale();
    this.#announcement.say(answer.summary);
    if (this.#focusAfter !== undefined) this.#focusFinding(this.#focusAfter);
  }

  // Marks a result that does not match the input. Nothing flickers while the new one is computed.
  #showStale(): void {
    const isStale = this.#answered !== JSON.stringify(this.#question);
    this.element.toggleAttribute("data-stale", isStale);
  }

  #show(state: WorkerState): void {
    this.element.dataset.state = state.name;
    this.#load.show(state);
    this.#warmUp();
  }

  // The first answer takes longer than later ones. It is already in the page, so nothing changes.
  #warmUp(): void {
    if (this.element.dataset.state !== "ready" || !this.#isNear || this.#isWarm) return;
    this.#isWarm = true;
    this.#latest.ask(this.#initial);
  }

  async #fix(item: Element, fix: SettingsFix): Promise<void> {
    const list = item.parentElement;
    this.#focusAfter = list ? [...list.children].indexOf(item) : 0;
    // Its position may refer to a text that has changed since.
    if (this.#answered !== JSON.stringify(this.#question)) await this.#latest.settled;
    if (!item.isConnected || !this.#input.apply(fix)) return;
    this.#line.say(fix.summary);
    this.#changed();
  }

  // The pressed button is gone with its finding; the focus moves to the next one.
  #focusFinding(at: number): void {
    this.#focusAfter = undefined;
    if (document.activeElement !== document.body) return;
    const buttons = [...this.element.querySelectorAll<HTMLElement>(".finding-button")];
    (buttons[Math.min(at, buttons.length - 1)] ?? this.#summary).focus({ preventScroll: buttons.length > 0 });
  }

  #restore(json: string): boolean {
    if (!this.#input.restore(json)) return false;
    this.#showEdited();
    return this.#input.isEdited;
  }

  #askToReset(): void {
    this.#line.confirm(word("Discard your changes?"), word("Yes, reset"), () => this.#resetNow(), this.#reset);
  }

  #resetNow(): void {
    const edit = JSON.stringify(this.#input.values);
    this.#input.reset();
    this.#accept();
    this.#keep();
    if (!this.#client.isUnloaded || this.#answered !== JSON.stringify(this.#question)) this.#ask();
    this.#line.say(word("The author’s text and result"));
    const undo = this.#line.offer(word("Undo"), () => {
      this.#restore(edit);
      this.#changed();
      this.#line.say(word("Your changes are back"));
      this.#reset.focus();
    });
    undo.focus({ preventScroll: true });
  }

  async #share(): Promise<void> {
    await this.#line.copy(linkTo(this.id, JSON.stringify(this.#input.values)));
  }
}

function part(element: HTMLElement, selector: string): HTMLElement {
  const found = element.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`a simulation without ${selector}`);
  return found;
}
