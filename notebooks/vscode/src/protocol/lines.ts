import { StringDecoder } from "node:string_decoder";

/** Splits a stream of bytes into lines. A line that arrives in many pieces is joined once, at its end. */
export class LineSplitter {
  readonly #decoder = new StringDecoder("utf8");
  #pieces: string[] = [];

  /** Adds bytes and yields the lines that are now complete. */
  *split(bytes: Buffer): Generator<string> {
    const text = this.#decoder.write(bytes);
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#pieces.push(text.slice(start, end));
      const line = this.#pieces.join("");
      this.#pieces = [];
      start = end + 1;
      if (line.trim() !== "") {
        yield line;
      }
    }

    if (start < text.length) {
      this.#pieces.push(text.slice(start));
    }
  }
}
