import { type ControlElement, showNumber, valueOf } from "inputs/controlValue.ts";
import type { Question } from "./messages.ts";

/** The controls of a simulation. */
export class Controls {
  readonly #inputs: readonly ControlElement[];
  readonly #initial: string;

  constructor(simulation: HTMLElement, changed: () => void) {
    this.#inputs = [...simulation.querySelectorAll<ControlElement>("[data-control]")];
    // Browsers restore the choices from before a reload; this code stores them elsewhere, with the text.
    for (const input of this.#inputs) restore(input);
    this.#initial = JSON.stringify(this.values);
    for (const input of this.#inputs) {
      input.addEventListener("input", () => {
        showNumber(input);
        changed();
      });
    }
  }

  get values(): Omit<Question, "kind"> {
    return Object.fromEntries(this.#inputs.map((input) => [input.dataset.control ?? "", valueOf(input)]));
  }

  /** Selects a value if it is an option. Values from a link may be anything. */
  set values(values: Record<string, unknown>) {
    for (const input of this.#inputs) choose(input, values[input.dataset.control ?? ""]);
  }

  get isChanged(): boolean {
    return JSON.stringify(this.values) !== this.#initial;
  }

  reset(): void {
    for (const input of this.#inputs) restore(input);
  }

  /** Sets or removes a variable in a control whose lines are `NAME=VALUE`. */
  setVariable(control: string, name: string, value: string | undefined): void {
    const lines = this.#inputs.find((input) => input.dataset.control === control);
    if (!lines) return;
    const others = lines.value.split("\n").filter((line) => line.trim() && !line.trim().startsWith(`${name}=`));
    lines.value = [...others, ...(value === undefined ? [] : [`${name}=${value}`])].join("\n");
    showNumber(lines);
  }
}

function restore(input: ControlElement): void {
  if (input instanceof HTMLSelectElement) {
    for (const option of input.options) option.selected = option.defaultSelected;
  } else {
    input.value = input.defaultValue;
    if (input instanceof HTMLInputElement) input.checked = input.defaultChecked;
  }

  showNumber(input);
}

function choose(input: ControlElement, value: unknown): void {
  if (input.type === "checkbox") {
    if (typeof value === "boolean") (input as HTMLInputElement).checked = value;
  } else if (input.type === "range") {
    if (typeof value === "number") input.value = String(value);
  } else if (typeof value === "string") {
    const isKnown = !(input instanceof HTMLSelectElement) || [...input.options].some((option) => option.value === value);
    if (isKnown) input.value = value;
  }

  showNumber(input);
}
