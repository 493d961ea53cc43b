import * as vscode from "vscode";
import { inputType, type InputControl, type InputValue } from "protocol/messages.ts";

/** The renderer of controls (package.json). */
const rendererId = "companion-input";

/** Runs a cell whose control was moved, with the newest values. */
export type CellFollower = (cell: vscode.NotebookCell) => Promise<void>;

/** Keeps the value of an input for a notebook's next runs. */
export type ValueKeeper = (notebook: vscode.NotebookDocument, name: string, value: InputValue) => void;

/** Passes on the controls that a person moves. While their cells run, only the newest value of each counts. */
export class MovedInputs implements vscode.Disposable {
  readonly #messages: vscode.Disposable;
  readonly #follow: CellFollower;
  readonly #moved = new Set<vscode.NotebookCell>();
  #isFollowing = false;

  constructor(keep: ValueKeeper, follow: CellFollower) {
    this.#follow = follow;
    const messaging = vscode.notebooks.createRendererMessaging(rendererId);
    this.#messages = messaging.onDidReceiveMessage(({ editor, message }) => {
      const { name, value } = message as { name: string; value: InputValue };
      const cell = editor.notebook.getCells().find((each) => declares(each, name));
      // What a notebook of somebody else shows must not run its cells before the person trusts it.
      if (cell === undefined || !vscode.workspace.isTrusted) {
        return;
      }

      keep(editor.notebook, name, value);
      this.#moved.add(cell);
      void this.#followAll();
    });
  }

  dispose(): void {
    this.#messages.dispose();
  }

  async #followAll(): Promise<void> {
    if (this.#isFollowing) {
      return;
    }

    this.#isFollowing = true;
    try {
      for (const cell of this.#moved) {
        this.#moved.delete(cell);
        await this.#follow(cell);
      }
    } finally {
      this.#isFollowing = false;
    }
  }
}

/** Whether a cell's output shows an input. Its name is unique in the notebook. */
function declares(cell: vscode.NotebookCell, name: string): boolean {
  return cell.outputs
    .flatMap((output) => output.items)
    .some((item) => item.mime === inputType && nameOf(item.data) === name);
}

function nameOf(data: Uint8Array): string | null {
  try {
    return (JSON.parse(Buffer.from(data).toString("utf8")) as InputControl).name;
  } catch {
    return null;
  }
}
