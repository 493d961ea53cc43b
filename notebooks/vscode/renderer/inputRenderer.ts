import { InputView, readControl } from "inputs/inputView.ts";

/** What VS Code gives a renderer: https://code.visualstudio.com/api/extension-guides/notebook#notebook-renderer */
interface RendererContext {
  postMessage?(message: unknown): void;
}

interface OutputItem {
  text(): string;
}

const styles = `
  .control { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding-block: 4px; max-inline-size: 28rem }
  .control:has(> [type="range"]) { display: grid; grid-template-columns: 1fr auto }
  .control > [type="range"] { grid-row: 2; grid-column: 1 / -1; inline-size: 100%; margin: 0; accent-color: var(--vscode-button-background) }
  .control > [type="checkbox"] { margin: 0; accent-color: var(--vscode-button-background) }
  .control output { font-family: var(--vscode-editor-font-family); font-variant-numeric: tabular-nums }
  .control :is(select, [type="text"]) {
    padding: 3px 6px; border: 1px solid var(--vscode-input-border, var(--vscode-settings-textInputBorder, currentcolor)); border-radius: 2px;
    background: var(--vscode-input-background); color: var(--vscode-input-foreground); font: inherit;
  }
  .control [type="text"] { flex: 1 1 12rem; min-inline-size: 0 }
  .control :focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 1px }`;

/** Shows the controls of cells in their outputs. */
export const activate = (context: RendererContext) => {
  const style = document.createElement("style");
  style.textContent = styles;
  document.head.append(style);

  // The control that has the focus: its cell runs again, and a new one takes its place.
  let focused: string | null = null;
  return {
    renderOutputItem(item: OutputItem, element: HTMLElement) {
      const control = readControl(item.text());
      if (control === null) {
        element.textContent = "This output is not a control.";
        return;
      }

      // A slider counts as moved when it is released, because it is replaced then.
      const view = new InputView(control, "change", (name, value) => context.postMessage?.({ name, value }));
      view.element.addEventListener("focusin", () => (focused = view.name));
      view.element.addEventListener("focusout", () =>
        setTimeout(() => {
          if (view.element.isConnected && focused === view.name && !view.element.matches(":focus-within")) focused = null;
        }),
      );
      element.replaceChildren(view.element);
      if (focused === view.name) view.focus();
    },
  };
};
