import { InputView, readControl } from "inputs/inputView.ts";
import { type CellOutput, type DoneMessage, type InputControl, inputType, type MimeBundle } from "protocol/messages.ts";
import type { CellInputs } from "./cellInputs.ts";
import { sanitize } from "./sanitizer.ts";
import { word } from "../words/words.ts";

const pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/** Shows the outputs of a cell, in the same elements as the build (NotebookResult.razor). */
export class OutputView {
  readonly #region: HTMLElement;
  readonly #displays: Map<string, (data: MimeBundle) => void>;
  readonly #goToLine: (line: number) => void;
  readonly #inputs: CellInputs;
  readonly #controls = new Set<Element>();
  #last: Element | undefined;
  #text: { stream: string; element: HTMLElement; content: string } | undefined;
  #isEmpty = true;

  /**
   * @param region The element with the results.
   * @param displays The displays of the whole notebook: a later cell may update what an earlier one shows.
   * @param goToLine Shows a line of the cell.
   * @param inputs The controls of the cell.
   */
  constructor(
    region: HTMLElement,
    displays: Map<string, (data: MimeBundle) => void>,
    goToLine: (line: number) => void,
    inputs: CellInputs,
  ) {
    this.#region = region;
    this.#displays = displays;
    this.#goToLine = goToLine;
    this.#inputs = inputs;
  }

  /** Shows an output of the running cell. */
  add(output: CellOutput): void {
    switch (output.kind) {
      case "stream":
        this.#write(output.stream, output.text);
        break;
      case "display":
        this.#show(output.data, output.displayId);
        break;
      case "result":
        this.#show(output.data);
        break;
      case "update":
        this.#displays.get(output.displayId)?.(output.data);
        break;
    }
  }

  /** Shows how the cell ended. */
  end(done: DoneMessage): void {
    if (done.status === "refused") {
      this.#append(this.#refusal(done));
    } else if (done.error && done.status !== "interrupted") {
      this.#append(failure(done.error.name, done.error.message, done.error.trace));
    }

    if (this.#isEmpty) this.#clear();
    for (const child of [...this.#region.children]) {
      if (InputView.of(child) && !this.#controls.has(child)) child.remove();
    }
  }

  #write(stream: string, text: string): void {
    if (this.#text?.stream !== stream) {
      const element = document.createElement("samp");
      this.#append(pre(element, stream === "stderr"));
      this.#text = { stream, element, content: "" };
    }

    this.#text.content += text;
    this.#text.element.textContent = this.#text.content.replace(/\n+$/, "");
  }

  #show(data: MimeBundle, displayId?: string): void {
    const control = readControl(data[inputType]);
    if (control) {
      this.#showControl(control);
      return;
    }

    let shown = render(data);
    this.#append(shown);
    if (displayId) {
      this.#displays.set(displayId, (next) => {
        const element = render(next);
        shown.replaceWith(element);
        shown = element;
      });
    }
  }

  #showControl(control: InputControl): void {
    const element = this.#inputs.elementFor(control, this.#region);
    this.#controls.add(element);
    if (this.#isEmpty && element.parentElement === this.#region) this.#last = element;
    else this.#append(element);
  }

  #append(element: Element): void {
    // The last run's results stay until there is something to replace them, so that the page does not jump.
    if (this.#isEmpty) this.#clear();
    this.#isEmpty = false;
    this.#text = undefined;
    // A control that is already in its place is not moved: it would lose the focus.
    const next = this.#last ? this.#last.nextElementSibling : this.#region.firstElementChild;
    if (next !== element) this.#region.insertBefore(element, next);
    this.#last = element;
  }

  // The controls stay, because the cell may declare them again.
  #clear(): void {
    for (const child of [...this.#region.childNodes]) if (!InputView.of(child)) child.remove();
  }

  #refusal(done: DoneMessage): HTMLElement {
    const list = document.createElement("ul");
    list.className = "cell-refusal";
    for (const diagnostic of done.diagnostics.filter((each) => each.isError)) {
      const item = document.createElement("li");
      const place = document.createElement("button");
      place.type = "button";
      place.textContent = word("Line {0}", diagnostic.line);
      place.addEventListener("click", () => this.#goToLine(diagnostic.line));
      item.append(place, ` ${diagnostic.id}: ${diagnostic.message}`);
      list.append(item);
    }

    return list;
  }
}

function render(data: MimeBundle): HTMLElement {
  const html = data["text/html"] ?? data["image/svg+xml"];
  if (html !== undefined) {
    const safe = sanitize(html);
    if (safe.childElementCount > 0 || safe.textContent?.trim()) return rich(safe);
  }

  for (const type of pictures) {
    const content = data[type];
    if (content === undefined) continue;
    const picture = document.createElement("img");
    picture.alt = word("A picture that the cell drew");
    picture.src = `data:${type};base64,${content.replace(/\s/g, "")}`;
    return rich(picture);
  }

  const text =
    data["text/plain"] ?? data["text/markdown"] ?? data["text/vnd.mermaid"] ?? data["application/json"] ?? "";
  const samp = document.createElement("samp");
  samp.textContent = text.replace(/\n+$/, "");
  return pre(samp, false);
}

function rich(content: Node): HTMLElement {
  const element = document.createElement("div");
  element.className = "result-rich";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", word("Result"));
  element.tabIndex = 0;
  element.append(content);
  return element;
}

function pre(samp: HTMLElement, isError: boolean): HTMLElement {
  const element = document.createElement("pre");
  if (isError) element.className = "result-error";
  element.tabIndex = 0;
  element.append(samp);
  return element;
}

function failure(name: string, message: string, trace: readonly string[]): HTMLElement {
  const details = document.createElement("details");
  details.className = "result-failure";
  const summary = document.createElement("summary");
  const title = document.createElement("samp");
  title.textContent = `${name}: ${message}`;
  summary.append(title);
  const calls = document.createElement("samp");
  calls.textContent = trace.join("\n");
  details.append(summary, pre(calls, false));
  return details;
}
