import type { CellOutput, MimeBundle, StreamName } from "protocol/messages.ts";

/** Collects a cell's output, so that ten thousand prints become a few edits of the notebook. */
export class OutputBuffer {
  #outputs: CellOutput[] = [];
  #pieces: string[] = [];
  #stream: StreamName = "stdout";

  /** The index of each display's latest state in the outputs, so that only the last of many states is written. */
  readonly #places = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#outputs.length === 0 && this.#pieces.length === 0;
  }

  add(output: CellOutput): void {
    switch (output.kind) {
      case "stream":
        if (output.stream !== this.#stream) {
          this.#endText();
          this.#stream = output.stream;
        }

        this.#pieces.push(output.text);
        break;
      case "display":
        this.#append(output.displayId, output);
        break;
      case "update":
        this.#update(output.displayId, output.data);
        break;
      case "result":
        this.#endText();
        this.#outputs.push(output);
        break;
    }
  }

  /** Returns the output collected since the last call. */
  drain(): CellOutput[] {
    this.#endText();
    const outputs = this.#outputs;
    this.#outputs = [];
    this.#places.clear();
    return outputs;
  }

  #update(displayId: string, data: MimeBundle): void {
    const place = this.#places.get(displayId);
    const earlier = place === undefined ? undefined : this.#outputs[place];
    if (place !== undefined && (earlier?.kind === "display" || earlier?.kind === "update")) {
      this.#outputs[place] = { kind: earlier.kind, displayId, data };
    } else {
      this.#append(displayId, { kind: "update", displayId, data });
    }
  }

  #append(displayId: string, output: CellOutput): void {
    this.#endText();
    this.#places.set(displayId, this.#outputs.length);
    this.#outputs.push(output);
  }

  #endText(): void {
    if (this.#pieces.length > 0) {
      this.#outputs.push({ kind: "stream", stream: this.#stream, text: this.#pieces.join("") });
      this.#pieces = [];
    }
  }
}
