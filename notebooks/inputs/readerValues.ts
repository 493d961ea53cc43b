import type { InputValue, InputValues } from "protocol/messages.ts";

/** The values that a reader has given to the inputs of a notebook. */
export class ReaderValues {
  readonly #values = new Map<string, InputValue | null>();

  /** The values for the next run; undefined if there are none. */
  get all(): InputValues | undefined {
    return this.#values.size > 0 ? Object.fromEntries(this.#values) : undefined;
  }

  /** The value of an input; undefined while its default stands. */
  get(name: string): InputValue | undefined {
    return this.#values.get(name) ?? undefined;
  }

  set(name: string, value: InputValue): void {
    this.#values.set(name, value);
  }

  /** Restores the default of an input. */
  reset(name: string): void {
    // The kernel keeps a value until it is told.
    if (this.#values.has(name)) this.#values.set(name, null);
  }
}
