import { button } from "../controls/button.ts";
import { announce } from "./announcer.ts";
import { word } from "../words/words.ts";

/** Milliseconds for which the button shows that it has copied. */
const confirmation = 2000;

/** Adds a copy button to a code block; for a console session, it copies only what the reader types. */
export function addCopyButton(block: HTMLElement): void {
  const code = block.querySelector("pre");
  if (!code) return;
  const copy = button(word("Copy"), "", async () => {
    const typed = [...code.querySelectorAll("kbd")].map((line) => line.textContent);
    try {
      await navigator.clipboard.writeText(typed.length > 0 ? typed.join("\n") : code.textContent);
      copy.textContent = word("Copied");
      announce(word("Copied"));
    } catch {
      announce(word("This browser does not allow copying."));
    }

    setTimeout(() => (copy.textContent = word("Copy")), confirmation);
  });
  copy.className = "copy";
  block.append(copy);
}
