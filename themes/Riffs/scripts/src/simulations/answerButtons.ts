import { button } from "../controls/button.ts";
import { SettingsFix } from "./settingsFix.ts";
import { word } from "../words/words.ts";

/** The actions of the buttons in an answer. */
export interface AnswerActions {
  goToLine(line: number): void;
  fix(item: Element, fix: SettingsFix): void;
}

/** Adds buttons to a part of an answer: the build writes it for readers without script. */
export function addButtons(item: Element, actions: AnswerActions): void {
  for (const line of item.querySelectorAll<HTMLElement>("[data-line]")) {
    const go = button(line.textContent ?? "", word("Show this line"), () => actions.goToLine(Number(line.dataset.line)));
    go.className = "answer-line";
    line.replaceWith(go);
    if (item.matches(".finding, .remark")) makeClickable(item, go);
  }

  for (const place of item.querySelectorAll<HTMLElement>("[data-fix]")) {
    const fix = button(word("Fix it"), word("Write the fix into the settings"), () => actions.fix(item, new SettingsFix(place.dataset)));
    fix.append(hiddenText(`: ${item.getAttribute("data-id") ?? ""}`));
    fix.className = "finding-button";
    place.replaceChildren(fix);
  }
}

// A click anywhere on it does what its button does, unless it selects text or presses another control.
function makeClickable(item: Element, go: HTMLButtonElement): void {
  item.classList.add("can-go");
  item.addEventListener("click", (event) => {
    const isSelecting = (getSelection()?.toString() ?? "") !== "";
    if (!isSelecting && !(event.target as Element).closest("a, button")) go.click();
  });
}

function hiddenText(text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = "unseen";
  element.textContent = text;
  return element;
}
