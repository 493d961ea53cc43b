import type { ChosenFile, InputControl, InputValue } from "protocol/messages.ts";
import { showNumber, valueOf } from "./controlValue.ts";

/** The largest file that a cell can read, in bytes. */
const largest = 5_000_000;

const views = new WeakMap<Node, InputView>();
let lastId = 0;

/** A control of a cell in a page: its label, and for a slider its number. */
export class InputView {
  readonly element = document.createElement("div");
  readonly #control: InputControl;
  readonly #field: HTMLInputElement | HTMLSelectElement;
  readonly #output = document.createElement("output");
  readonly #changed: (name: string, value: InputValue) => void;

  /**
   * @param control The control as a cell declares it.
   * @param event When a change counts: `input` while the reader moves or types, `change` when they have finished.
   * @param changed Receives the new value.
   */
  constructor(control: InputControl, event: "input" | "change", changed: (name: string, value: InputValue) => void) {
    this.#control = control;
    this.#changed = changed;
    this.#field = fieldOf(control);
    this.#field.id = this.#output.htmlFor.value = `input-${++lastId}`;
    const label = document.createElement("label");
    label.htmlFor = this.#field.id;
    label.textContent = control.label;
    this.element.className = "control";
    this.element.append(...(control.kind === "switch" ? [this.#field, label] : [label, this.#field]));
    if (control.kind === "slider" || control.kind === "file") this.element.append(this.#output);
    this.show();
    this.#field.addEventListener(event, () => void this.#tell());
    if (event === "change") this.#field.addEventListener("input", () => showNumber(this.#field));
    views.set(this.element, this);
  }

  /** The view of an element in the page. */
  static of(element: Node): InputView | undefined {
    return views.get(element);
  }

  get name(): string {
    return this.#control.name;
  }

  /** Whether a declaration differs from this view's at most in its value. */
  isOf(control: InputControl): boolean {
    return declarationOf(control) === declarationOf(this.#control);
  }

  /** Shows a value; by default that of the declaration. */
  show(value: InputValue | null = this.#control.value): void {
    const field = this.#field;
    switch (this.#control.kind) {
      case "switch":
        (field as HTMLInputElement).checked = value === true;
        break;
      case "file":
        this.#showFile(typeof value === "object" ? value?.name : String(value));
        break;
      case "slider":
        field.value = this.#output.value = String(value);
        break;
      default:
        field.value = String(value);
    }
  }

  focus(): void {
    this.#field.focus({ preventScroll: true });
  }

  // The field of another view had the file; its name is all that this one shows.
  #showFile(name: string | undefined): void {
    const field = this.#field as HTMLInputElement;
    if (field.files?.[0]?.name === name) return;
    const shown = new DataTransfer();
    if (name !== undefined) shown.items.add(new File([], name));
    field.files = shown.files;
    this.#output.value = "";
  }

  async #tell(): Promise<void> {
    showNumber(this.#field);
    const value = this.#control.kind === "file" ? await this.#read() : valueOf(this.#field);
    if (value !== null) this.#changed(this.name, value);
  }

  async #read(): Promise<ChosenFile | null> {
    const file = (this.#field as HTMLInputElement).files?.[0];
    if (!file) return null;
    const isTooLarge = file.size > largest;
    this.#output.value = isTooLarge ? "This file is larger than 5 MB" : "";
    return isTooLarge ? null : { name: file.name, text: await file.text() };
  }
}

/** Reads a control from JSON, which a saved notebook may have from anywhere. */
export function readControl(json: string | undefined): InputControl | null {
  try {
    const control = JSON.parse(json ?? "") as InputControl;
    const isKnown =
      ["slider", "text", "switch", "file"].includes(control.kind) ||
      (control.kind === "choice" && Array.isArray(control.choices));
    return isKnown && typeof control.name === "string" ? control : null;
  } catch {
    return null;
  }
}

function declarationOf(control: InputControl): string {
  return JSON.stringify(control, (key, value: unknown) => (key === "value" ? undefined : value));
}

function fieldOf(control: InputControl): HTMLInputElement | HTMLSelectElement {
  if (control.kind === "choice") {
    const list = document.createElement("select");
    list.append(...control.choices.map((choice) => new Option(choice, choice)));
    return list;
  }

  const field = document.createElement("input");
  switch (control.kind) {
    case "slider":
      field.type = "range";
      field.min = String(control.min);
      field.max = String(control.max);
      field.step = String(control.step ?? "any");
      break;
    case "switch":
      field.type = "checkbox";
      break;
    default:
      field.type = control.kind;
  }

  return field;
}
