/** A cell of a .dib. */
export interface DibCell {
  /** The name of its kernel; `markdown` for prose. */
  readonly kernel: string;

  /** Its text; lines end with a line feed. */
  readonly text: string;

  /**
   * The cell's text in the file: the line that names the kernel and blank lines, the cell's lines, and everything up to
   * the next cell.
   */
  readonly lead: string;
  readonly body: string;
  readonly tail: string;

  /** Whether a line names its kernel, so that its meaning does not depend on its position. */
  readonly isNamed: boolean;

  /** The cell's index in the file, from 0. */
  readonly index: number;
}

/** A .dib, split into pieces that add up to the file. */
export interface DibFile {
  /** The text before the first cell: a byte order mark, `#!meta`, blank lines. */
  readonly head: string;

  /** The JSON of `#!meta`, and its lines in the file; null if there is none. */
  readonly meta: { readonly value: Readonly<Record<string, unknown>>; readonly written: string } | null;

  readonly newLine: "\n" | "\r\n";
  readonly cells: readonly DibCell[];
}
