import { InputView, readControl } from "inputs/inputView.ts";
import type { InputControl, InputValue } from "protocol/messages.ts";
import type { ReaderValues } from "inputs/readerValues.ts";

/** The controls in the output of a cell. */
export class CellInputs {
  readonly #values: ReaderValues;
  readonly #moved: () => void;

  /**
   * @param values The values of the whole notebook.
   * @param moved Called when the reader has moved a control of this cell.
   */
  constructor(values: ReaderValues, moved: () => void) {
    this.#values = values;
    this.#moved = moved;
  }

  /**
   * Replaces the text of the build (NotebookResult.razor) by controls that work.
   * @returns Their elements.
   */
  enliven(output: Element): Element[] {
    return [...output.querySelectorAll<HTMLElement>("[data-input]")].flatMap((text) => {
      const control = readControl(text.dataset.input);
      if (!control) return [];
      const { element } = this.#make(control);
      text.replaceWith(element);
      return [element];
    });
  }

  /** The element for a control that the cell declares: the one in its output, unless the declaration has changed. */
  elementFor(control: InputControl, output: Element): Element {
    const shown = viewsIn(output.children).find((view) => view.isOf(control));
    if (!shown) return this.#make(control).element;
    // The reader may have moved it again since the cell began.
    if (this.#values.get(control.name) === undefined) shown.show(control.value);
    return shown.element;
  }

  /**
   * Restores the defaults of the controls among some nodes.
   * @returns Restores the reader's values again.
   */
  reset(nodes: Iterable<Node>): () => void {
    const given = viewsIn(nodes).map((view) => [view, this.#values.get(view.name)] as const);
    for (const [view] of given) {
      this.#values.reset(view.name);
      view.show();
    }

    return () => {
      for (const [view, value] of given) {
        if (value === undefined) continue;
        this.#values.set(view.name, value);
        view.show(value);
      }
    };
  }

  #make(control: InputControl): InputView {
    return new InputView(control, "input", (name: string, value: InputValue) => {
      this.#values.set(name, value);
      this.#moved();
    });
  }
}

function viewsIn(nodes: Iterable<Node>): InputView[] {
  return [...nodes].map((node) => InputView.of(node)).filter((view) => view !== undefined);
}
