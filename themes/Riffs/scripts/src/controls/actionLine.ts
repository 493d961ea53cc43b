import { button } from "./button.ts";
import { copyText } from "./clipboard.ts";
import { word } from "../words/words.ts";

/** A line that reports what happened, and offers actions. */
export class ActionLine {
  readonly status = document.createElement("span");
  readonly actions = document.createElement("span");

  constructor() {
    this.status.className = "cell-status";
    this.status.setAttribute("role", "status");
    this.actions.className = "cell-actions";
  }

  /** Shows a message; earlier offers are removed. */
  say(what: string): void {
    this.status.textContent = what;
    this.actions.replaceChildren();
  }

  offer(name: string, action: () => void): HTMLButtonElement {
    const offered = button(name, "", action);
    this.actions.append(offered);
    return offered;
  }

  /** Asks before discarding a reader's work. `keep` gets the focus when the reader keeps it. */
  confirm(question: string, yes: string, action: () => void, keep: HTMLElement): void {
    this.say(question);
    const confirmed = this.offer(yes, action);
    this.offer(word("Keep it"), () => {
      this.say("");
      keep.focus();
    });
    confirmed.focus();
  }

  /** Copies a link that is still being made, or shows it where copying is not allowed. Call it in a click. */
  async copy(link: Promise<string>): Promise<void> {
    const isCopied = await copyText(link);
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = await link;
    field.setAttribute("aria-label", word("Link to your text"));
    this.say(isCopied ? word("Link copied") : word("Copy this link"));
    this.actions.replaceChildren(field);
    if (!isCopied) field.select();
  }
}
