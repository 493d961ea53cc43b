/**
 * The text area that covers the highlighted text of a code block, letter on letter, so that nothing moves when editing
 * starts. The block always contains the same text, which is what is printed.
 */
export class LayeredCode {
  readonly area = document.createElement("textarea");
  readonly authorsText: string;
  readonly #code: HTMLElement;
  readonly #authorsMarkup: Node[];
  #later: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param code The block's `code`.
   * @param label The text's name for screen readers.
   */
  constructor(code: HTMLElement, label: string) {
    this.#code = code;
    this.authorsText = (code.textContent ?? "").replace(/\n$/, "");
    this.#authorsMarkup = [...code.childNodes];
    const { area } = this;
    area.value = this.authorsText;
    area.spellcheck = false;
    for (const name of ["autocapitalize", "autocomplete", "autocorrect", "wrap"]) area.setAttribute(name, "off");
    area.setAttribute("aria-label", label);

    const pre = code.parentElement as HTMLElement;
    const layers = document.createElement("div");
    layers.className = "cell-editor";
    pre.before(layers);
    pre.setAttribute("aria-hidden", "true");
    for (const name of ["role", "aria-label", "tabindex"]) pre.removeAttribute(name);
    layers.append(pre, area);
    addEventListener("beforeprint", () => this.#showNow(area.value));
  }

  /** Shows a text in the block. */
  show(text: string): void {
    clearTimeout(this.#later);
    // Below an editor it is invisible, and changing it at every key delays the page (70 ms instead of 45, measured).
    if (this.area.hidden) this.#later = setTimeout(() => this.#showNow(text), 500);
    else this.#showNow(text);
  }

  #showNow(text: string): void {
    if (text === this.authorsText) this.#code.replaceChildren(...this.#authorsMarkup);
    else this.#code.textContent = `${text}\n`;
  }
}
