/** A cell of a .dib. */
export interface DibCell {
  /** The name of its kernel; `markdown` for prose. */
  readonly kernel: string;

  /** Its text; lines end with a line feed. */
  readonly text: string;

  /** What the file holds for it: the line that names the kernel and blank lines, its lines, and all up to the next cell. */
  readonly lead: string;
  readonly body: string;
  readonly tail: string;

  /** Whether a line names its kernel, so that it means the same wherever it stands. */
  readonly isNamed: boolean;

  /** Which cell of the file it is, from 0. */
  readonly index: number;
}

/** A .dib, cut into pieces that are the file again when they are put together. */
export interface DibFile {
  /** What stands before the first cell: a byte order mark, `#!meta`, blank lines. */
  readonly head: string;

  /** The JSON of `#!meta`, and its lines in the file; null when there is none. */
  readonly meta: { readonly value: Readonly<Record<string, unknown>>; readonly written: string } | null;

  readonly newLine: "\n" | "\r\n";
  readonly cells: readonly DibCell[];
}
