import type { DibCell, DibFile } from "./dibCell.ts";
import { unescapeLine } from "./dibEscape.ts";
import { KernelNames } from "./kernelNames.ts";

const metaLine = "#!meta";

/** The file cannot be read. */
export class DibError extends Error {}

/** A line of a file, without and with its line ending. */
interface Line {
  readonly text: string;
  readonly written: string;
}

/**
 * Reads .NET Interactive's .dib. A line begins a cell only if nothing but a kernel's name or alias follows its `#!`;
 * any other `#!` is a magic command inside the cell. Blank lines around a cell, and empty cells, are not part of the cells;
 * they are stored next to them.
 * @throws DibError There are two `#!meta`, or one that does not contain a JSON object.
 */
export function readDib(file: string): DibFile {
  return new DibReader(file).read();
}

class DibReader {
  readonly #file: string;
  readonly #cells: DibCell[] = [];
  #head: string;
  #meta: DibFile["meta"] = null;
  #names = new KernelNames(null);
  #kernel: string | null = null;

  /** The line that names the cell's kernel, and the cell's lines. */
  #selector: Line | null = null;
  #lines: Line[] = [];

  constructor(file: string) {
    this.#file = file;
    this.#head = file.startsWith("\uFEFF") ? "\uFEFF" : "";
  }

  read(): DibFile {
    const lines = splitLines(this.#file.slice(this.#head.length));
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index]!;
      const name = line.text.startsWith("#!") ? this.#names.find(line.text.slice(2)) : undefined;
      if (line.text === metaLine) {
        this.#endCell();
        index = this.#readMeta(lines, index);
      } else if (name !== undefined) {
        this.#endCell();
        this.#kernel = name;
        this.#selector = line;
      } else {
        this.#lines.push(line);
      }
    }

    this.#endCell();
    const newLine = this.#file.includes("\r\n") ? "\r\n" : "\n";
    return { head: this.#head, meta: this.#meta, newLine, cells: this.#cells };
  }

  /** Reads the JSON up to the next `#!` and returns the index of its last line. */
  #readMeta(lines: Line[], index: number): number {
    if (this.#meta !== null) {
      throw new DibError("The file has a second '#!meta'. A notebook can have only one, before its first cell.");
    }

    let end = index + 1;
    while (end < lines.length && !lines[end]!.text.startsWith("#!")) {
      end++;
    }

    const value = parseMeta(join(lines.slice(index + 1, end)));
    this.#names = new KernelNames(value);
    this.#meta = { value, written: join(lines.slice(index, end)) };
    this.#keep(this.#meta.written);
    return end - 1;
  }

  #endCell(): void {
    const selector = this.#selector?.written ?? "";
    const first = this.#lines.findIndex((line) => line.text !== "");
    if (first < 0) {
      this.#keep(selector + join(this.#lines));
    } else {
      this.#add(selector, first, this.#lines.findLastIndex((line) => line.text !== ""));
    }

    this.#selector = null;
    this.#lines = [];
  }

  #add(selector: string, first: number, last: number): void {
    const lines = this.#lines.slice(first, last + 1);
    const end = lines.at(-1)!;
    const body = join(lines.slice(0, -1)) + end.text;
    this.#cells.push({
      kernel: this.#kernel ?? this.#names.standard,
      text: lines.map((line) => unescapeLine(line.text, this.#names)).join("\n"),
      lead: selector + join(this.#lines.slice(0, first)),
      body,
      tail: end.written.slice(end.text.length) + join(this.#lines.slice(last + 1)),
      isNamed: this.#selector !== null,
      index: this.#cells.length,
    });
  }

  /** Stores text that does not belong to any cell with the cell before it. */
  #keep(written: string): void {
    const cell = this.#cells.pop();
    if (cell === undefined) {
      this.#head += written;
    } else {
      this.#cells.push({ ...cell, tail: cell.tail + written });
    }
  }
}

function join(lines: readonly Line[]): string {
  return lines.map((line) => line.written).join("");
}

/** The lines of a text. Carriage returns before a line feed belong to the line ending. */
function splitLines(text: string): Line[] {
  return text.split(/(?<=\n)/).map((written) => ({ text: written.replace(/\r*\n?$/, ""), written }));
}

function parseMeta(json: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DibError(`The text after '#!meta' is not JSON: ${(error as Error).message}`);
  }

  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new DibError("The text after '#!meta' is not a JSON object.");
  }

  return value as Record<string, unknown>;
}
