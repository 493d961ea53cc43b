import * as vscode from "vscode";
import { itemsOf, textItem } from "./items.ts";
import { OutputBuffer } from "./outputBuffer.ts";
import type { CellOutput, DisplayDataUpdate, MimeBundle, StreamName } from "protocol/messages.ts";

/** How long output is collected before it is shown, in milliseconds. */
const gathering = 50;

/** The outputs that contain a notebook's displays, so that a later cell can change them. */
export type DisplayPlaces = Map<string, vscode.NotebookCellOutput>;

/**
 * Shows a cell's output. The first output is shown at once, further output is collected first, and never sent faster
 * than the editor accepts it.
 */
export class OutputWriter {
  readonly #buffer = new OutputBuffer();
  readonly #execution: vscode.NotebookCellExecution;
  readonly #displays: DisplayPlaces;
  readonly #count: number;
  #text: { output: vscode.NotebookCellOutput; stream: StreamName } | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isScheduled = false;
  #lastWrite = 0;

  /** @param count The number of the run, which an .ipynb stores with its result. */
  constructor(execution: vscode.NotebookCellExecution, displays: DisplayPlaces, count: number) {
    this.#execution = execution;
    this.#displays = displays;
    this.#count = count;
  }

  add(output: CellOutput): void {
    this.#buffer.add(output);
    this.#schedule();
  }

  /** Shows the remaining output. */
  async end(): Promise<void> {
    await this.#writing;
    await this.#write(this.#buffer.drain());
  }

  #schedule(): void {
    if (!this.#isScheduled && !this.#buffer.isEmpty) {
      this.#isScheduled = true;
      setTimeout(() => void this.#writeNext(), Math.max(0, this.#lastWrite + gathering - Date.now()));
    }
  }

  async #writeNext(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write(this.#buffer.drain()));
    await this.#writing;
    this.#lastWrite = Date.now();
    this.#isScheduled = false;
    this.#schedule();
  }

  async #write(outputs: readonly CellOutput[]): Promise<void> {
    let fresh: vscode.NotebookCellOutput[] = [];
    const append = async () => {
      if (fresh.length > 0) {
        await this.#execution.appendOutput(fresh);
        fresh = [];
      }
    };
    for (const next of outputs) {
      switch (next.kind) {
        case "stream":
          if (this.#text?.stream === next.stream) {
            await append();
            await this.#execution.appendOutputItems(textItem(next.stream, next.text), this.#text.output);
          } else {
            const output = new vscode.NotebookCellOutput([textItem(next.stream, next.text)], { outputType: "stream" });
            this.#text = { output, stream: next.stream };
            fresh.push(output);
          }

          break;
        case "display":
          this.#text = null;
          fresh.push(this.#shown(next.displayId, next.data));
          break;
        case "update":
          await append();
          await this.#update(next);
          break;
        case "result":
          this.#text = null;
          fresh.push(
            new vscode.NotebookCellOutput(itemsOf(next.data), { outputType: "execute_result", executionCount: this.#count }),
          );
          break;
      }
    }

    await append();
  }

  #shown(displayId: string, data: MimeBundle): vscode.NotebookCellOutput {
    const output = new vscode.NotebookCellOutput(itemsOf(data), { outputType: "display_data" });
    this.#displays.set(displayId, output);
    return output;
  }

  async #update(update: DisplayDataUpdate): Promise<void> {
    const shown = this.#displays.get(update.displayId);
    if (shown !== undefined) {
      await this.#execution.replaceOutputItems(itemsOf(update.data), shown);
    }
  }
}
