import type { CellMessage, MimeBundle } from "../protocol/messages.ts";

/** Something that a cell's output is changed by. */
export type OutputEdit =
  | { readonly kind: "text"; readonly stream: "stdout" | "stderr"; readonly text: string }
  | { readonly kind: "display"; readonly displayId: string; readonly data: MimeBundle }
  | { readonly kind: "update"; readonly displayId: string; readonly data: MimeBundle }
  | { readonly kind: "result"; readonly data: MimeBundle };

/** Gathers what a cell puts out, so that ten thousand prints are a few edits of the notebook. */
export class OutputBuffer {
  #edits: OutputEdit[] = [];
  #pieces: string[] = [];
  #stream: "stdout" | "stderr" = "stdout";

  /** Where in the edits a display's latest state is, so that only the last of many states is written. */
  readonly #places = new Map<string, number>();

  get isEmpty(): boolean {
    return this.#edits.length === 0 && this.#pieces.length === 0;
  }

  take(message: CellMessage): void {
    switch (message.kind) {
      case "stream":
        if (message.stream !== this.#stream) {
          this.#endText();
          this.#stream = message.stream;
        }

        this.#pieces.push(message.text);
        break;
      case "display":
        this.#add(message.displayId, { ...message, kind: "display" });
        break;
      case "update":
        this.#update(message.displayId, message.data);
        break;
      case "result":
        this.#endText();
        this.#edits.push({ kind: "result", data: message.data });
        break;
      case "phase":
        break;
    }
  }

  /** Gives what has gathered since the last time. */
  drain(): OutputEdit[] {
    this.#endText();
    const edits = this.#edits;
    this.#edits = [];
    this.#places.clear();
    return edits;
  }

  #update(displayId: string, data: MimeBundle): void {
    const place = this.#places.get(displayId);
    const earlier = place === undefined ? undefined : this.#edits[place];
    if (place !== undefined && (earlier?.kind === "display" || earlier?.kind === "update")) {
      this.#edits[place] = { kind: earlier.kind, displayId, data };
    } else {
      this.#add(displayId, { kind: "update", displayId, data });
    }
  }

  #add(displayId: string, edit: OutputEdit): void {
    this.#endText();
    this.#places.set(displayId, this.#edits.length);
    this.#edits.push(edit);
  }

  #endText(): void {
    if (this.#pieces.length > 0) {
      this.#edits.push({ kind: "text", stream: this.#stream, text: this.#pieces.join("") });
      this.#pieces = [];
    }
  }
}
