import type { Editor } from "../editor/editor.ts";
import type { Controls } from "./controls.ts";
import { word } from "../words/words.ts";

/** The control that contains the environment variables. */
const environment = "environment";

/** A change that makes a check pass, as given in the answer's HTML. */
export class SettingsFix {
  readonly #text: string;
  readonly #replaced: { start: number; length: number } | undefined;
  readonly #set: { name: string; value: string | undefined } | undefined;
  readonly #unset: string | undefined;

  /**
   * @param data The attributes: `data-fix` is the text, `data-replaced` the position of the old one, `data-set` and
   * `data-unset` variables.
   */
  constructor(data: DOMStringMap) {
    this.#text = data.fix ?? "";
    if (data.replaced !== undefined) {
      const [start, length] = data.replaced.split(" ").map(Number);
      this.#replaced = { start: start ?? 0, length: length ?? 0 };
    }

    const [name, value] = (data.set ?? "").split("=", 2);
    this.#set = name ? { name, value } : undefined;
    this.#unset = data.unset || undefined;
    this.summary = data.fix ? word("Written: {0}", data.fix) : word("Taken out: {0}", data.unset ?? "");
  }

  /** Describes what was done. */
  readonly summary: string;

  /** Writes the fix into the settings and the variables. */
  apply(editor: Editor, controls: Controls): void {
    if (this.#set) controls.setVariable(environment, this.#set.name, this.#set.value);
    if (this.#unset) controls.setVariable(environment, this.#unset, undefined);
    if (this.#replaced) {
      editor.replace(this.#replaced.start, this.#replaced.length, this.#text);
    } else if (this.#text) {
      const { text } = editor;
      editor.replace(text.length, 0, `${text === "" || text.endsWith("\n") ? "" : "\n"}${this.#text}\n`);
    }
  }
}
