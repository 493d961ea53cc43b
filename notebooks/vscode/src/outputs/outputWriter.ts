import * as vscode from "vscode";
import { itemsOf, textItem } from "./items.ts";
import { OutputBuffer, type OutputEdit } from "./outputBuffer.ts";
import type { CellMessage } from "../protocol/messages.ts";

/** How long output gathers before it is shown. */
const gathering = 50;

/** Where the displays of a notebook are shown, so that a later cell can change them. */
export type DisplayPlaces = Map<string, vscode.NotebookCellOutput>;

/**
 * Shows what a cell puts out. The first output is shown at once, more when it has gathered, and never faster than the editor
 * takes it.
 */
export class OutputWriter {
  readonly #buffer = new OutputBuffer();
  readonly #execution: vscode.NotebookCellExecution;
  readonly #displays: DisplayPlaces;
  readonly #count: number;
  #text: { output: vscode.NotebookCellOutput; stream: "stdout" | "stderr" } | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isScheduled = false;
  #lastWrite = 0;

  /** @param count The number of the run, which an .ipynb says beside its result. */
  constructor(execution: vscode.NotebookCellExecution, displays: DisplayPlaces, count: number) {
    this.#execution = execution;
    this.#displays = displays;
    this.#count = count;
  }

  take(message: CellMessage): void {
    this.#buffer.take(message);
    if (!this.#isScheduled && !this.#buffer.isEmpty) {
      this.#isScheduled = true;
      setTimeout(() => void this.#writeNext(), Math.max(0, this.#lastWrite + gathering - Date.now()));
    }
  }

  /** Shows what is left. */
  async end(): Promise<void> {
    await this.#writing;
    await this.#write(this.#buffer.drain());
  }

  async #writeNext(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(this.#buffer.drain()));
    await this.#writing;
    this.#lastWrite = Date.now();
    this.#isScheduled = false;
    if (!this.#buffer.isEmpty) {
      this.take({ kind: "phase", phase: "running", detail: null });
    }
  }

  async #write(edits: OutputEdit[]): Promise<void> {
    let fresh: vscode.NotebookCellOutput[] = [];
    const append = async () => {
      if (fresh.length > 0) {
        await this.#execution.appendOutput(fresh);
        fresh = [];
      }
    };
    for (const edit of edits) {
      switch (edit.kind) {
        case "text":
          if (this.#text?.stream === edit.stream) {
            await append();
            await this.#execution.appendOutputItems(textItem(edit.stream, edit.text), this.#text.output);
          } else {
            const output = new vscode.NotebookCellOutput([textItem(edit.stream, edit.text)], { outputType: "stream" });
            this.#text = { output, stream: edit.stream };
            fresh.push(output);
          }

          break;
        case "display":
          this.#text = null;
          fresh.push(this.#shown(edit.displayId, edit.data));
          break;
        case "update":
          await append();
          await this.#update(edit);
          break;
        case "result":
          this.#text = null;
          fresh.push(
            new vscode.NotebookCellOutput(itemsOf(edit.data), { outputType: "execute_result", executionCount: this.#count }),
          );
          break;
      }
    }

    await append();
  }

  #shown(displayId: string, data: Readonly<Record<string, string>>): vscode.NotebookCellOutput {
    const output = new vscode.NotebookCellOutput(itemsOf(data), { outputType: "display_data" });
    this.#displays.set(displayId, output);
    return output;
  }

  async #update(edit: Extract<OutputEdit, { kind: "update" }>): Promise<void> {
    const shown = this.#displays.get(edit.displayId);
    if (shown !== undefined) {
      await this.#execution.replaceOutputItems(itemsOf(edit.data), shown);
    }
  }
}
