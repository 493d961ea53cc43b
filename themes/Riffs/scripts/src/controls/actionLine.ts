import { button } from "./button.ts";

/** A line that says what happened, and offers what can be done about it. */
export class ActionLine {
  readonly status = document.createElement("span");
  readonly actions = document.createElement("span");

  constructor() {
    this.status.className = "cell-status";
    this.status.setAttribute("role", "status");
    this.actions.className = "cell-actions";
  }

  /** Says something; what was offered before is gone. */
  say(what: string): void {
    this.status.textContent = what;
    this.actions.replaceChildren();
  }

  offer(name: string, action: () => void): HTMLButtonElement {
    const offered = button(name, "", action);
    this.actions.append(offered);
    return offered;
  }

  /** Asks before a reader's work is thrown away. `keep` is where the focus goes when it is not. */
  confirm(question: string, yes: string, action: () => void, keep: HTMLElement): void {
    this.say(question);
    const confirmed = this.offer(yes, action);
    this.offer("Keep it", () => {
      this.say("");
      keep.focus();
    });
    confirmed.focus();
  }

  /** Copies a link, and shows it where that is not allowed. */
  async copy(link: string): Promise<void> {
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(link);
    } catch {
      isCopied = false;
    }

    this.say(isCopied ? "The link is copied" : "Copy this link");
    const field = document.createElement("input");
    field.readOnly = true;
    field.value = link;
    field.setAttribute("aria-label", "Link to your text");
    this.actions.replaceChildren(field);
    if (!isCopied) field.select();
  }
}
