import { type Editor, editorOf, type EditorDiagnostic, type EditorLanguage } from "../editor/editor.ts";
import { LayeredCode } from "../editor/layeredCode.ts";
import { Controls } from "./controls.ts";
import type { Question } from "./messages.ts";
import type { SettingsFix } from "./settingsFix.ts";

/** The text and the choices of a simulation: first the author's, then the reader's. */
export class ReaderInput {
  readonly #controls: Controls;
  readonly #member: string;
  readonly #code: LayeredCode | undefined;
  readonly #editor: Editor | undefined;
  // Several changes at once, such as a reset, are one question.
  #isSetting = false;

  /**
   * @param simulation The simulation's element.
   * @param changed Called when the reader changes something.
   * @param run Called when the reader asks for the result with a key.
   */
  constructor(simulation: HTMLElement, changed: () => void, run: () => void) {
    const report = () => {
      if (!this.#isSetting) changed();
    };
    this.#controls = new Controls(simulation, report);
    const text = simulation.querySelector<HTMLElement>("[data-text]");
    const code = text?.querySelector<HTMLElement>("pre > code");
    this.#member = text?.dataset.text ?? "";
    if (!text || !code) return;

    const label = text.dataset.file ?? "";
    this.#code = new LayeredCode(code, label);
    this.#editor = editorOf(this.#code.area, {
      language: text.dataset.language as EditorLanguage,
      label,
      onChange: report,
      onRun: run,
    });
    // The editor inside it takes the keyboard focus now.
    for (const name of ["tabindex", "role", "aria-label"]) text.removeAttribute(name);
  }

  /** The members of a question. */
  get values(): Omit<Question, "kind"> {
    const text = this.#editor ? { [this.#member]: this.#editor.text } : {};
    return { ...text, ...this.#controls.values };
  }

  /** Whether it differs from the author's. */
  get isEdited(): boolean {
    return this.#controls.isChanged || this.#editor?.text !== this.#code?.authorsText;
  }

  /**
   * Sets the values in a JSON string, which may come with a link and contain anything. Returns false when it contains
   * none.
   */
  restore(json: string): boolean {
    let values: Record<string, unknown>;
    try {
      values = JSON.parse(json);
    } catch {
      return false;
    }

    if (typeof values !== "object" || values === null) return false;
    this.#set(() => {
      this.#controls.values = values;
      const text = values[this.#member];
      if (this.#editor && typeof text === "string") this.#editor.text = text;
    });
    return true;
  }

  /** Restores the author's text and choices. */
  reset(): void {
    this.#set(() => {
      this.#controls.reset();
      if (this.#editor && this.#code) this.#editor.text = this.#code.authorsText;
    });
  }

  /** Applies a fix. Returns false when there is no text to change. */
  apply(fix: SettingsFix): boolean {
    const editor = this.#editor;
    if (!editor) return false;
    this.#set(() => fix.apply(editor, this.#controls));
    return true;
  }

  /** Shows the text in the code block below the editor, which is what is printed. */
  show(): void {
    if (this.#editor) this.#code?.show(this.#editor.text);
  }

  /** Marks problems in the text, replacing the earlier marks. */
  mark(diagnostics: readonly EditorDiagnostic[]): void {
    this.#editor?.mark(diagnostics);
  }

  /** Puts the cursor at the start of a line, from 1. */
  goToLine(line: number): void {
    this.#editor?.goToLine(line);
  }

  #set(change: () => void): void {
    this.#isSetting = true;
    change();
    this.#isSetting = false;
  }
}
