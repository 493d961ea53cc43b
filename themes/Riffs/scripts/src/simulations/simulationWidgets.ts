import { sharedEdit } from "../edits/sharedEdit.ts";
import { isSupported } from "../workers/workerConnection.ts";
import { SimulationClient } from "./simulationClient.ts";
import { SimulationWidget } from "./simulationWidget.ts";
import { word } from "../words/words.ts";

/** Makes simulations live. */
export function makeLive(elements: readonly HTMLElement[]): void {
  if (!isSupported) {
    for (const element of elements) refuse(element);
    return;
  }

  const client = new SimulationClient();
  const seen = new Map<string, number>();
  const widgets = elements.map((element) => {
    const name = element.dataset.simulation ?? "";
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return new SimulationWidget(element, `simulation/${name}${before > 0 ? `-${before + 1}` : ""}`, client);
  });

  const showShared = async () => {
    const edit = await sharedEdit();
    if (edit) widgets.find((widget) => widget.id === edit.cell)?.showShared(edit.text);
  };
  void showShared();
  addEventListener("hashchange", () => void showShared());
  if (isGenerous()) loadWhenNear(widgets);
}

// Readers who pay for bytes or wait long for them do not ask for them by scrolling.
function isGenerous(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; effectiveType?: string } };
  return !connection?.saveData && !/2g|3g/.test(connection?.effectiveType ?? "");
}

function loadWhenNear(widgets: readonly SimulationWidget[]): void {
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        widgets.find((widget) => widget.element === target)?.comeNear();
      }
    },
    { rootMargin: "50% 0px" },
  );
  for (const widget of widgets) near.observe(widget.element);
}

function refuse(element: HTMLElement): void {
  const bar = element.querySelector<HTMLElement>("[data-bar]");
  if (!bar) return;
  element.dataset.state = "unsupported";
  bar.textContent =
    word("This browser cannot run the simulation: it does not support the WebAssembly features of 2023. The result is the author’s.");
  bar.hidden = false;
}
