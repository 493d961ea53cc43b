import type { DibCell, DibFile } from "./dibCell.ts";
import { escapeLine } from "./dibEscape.ts";
import { completedMeta, metaLines } from "./dibMeta.ts";
import { KernelNames } from "./kernelNames.ts";

/** A cell to write: its current state, and its original in the file. */
export interface EditedCell {
  readonly kernel: string;
  readonly text: string;
  readonly origin: DibCell | null;
}

/**
 * Writes a .dib. Unchanged cells keep every character, and an edited cell keeps its blank lines. Other cells are
 * written as .NET Interactive does: `#!name`, a blank line, the text, a blank line.
 */
export function writeDib(file: Omit<DibFile, "cells">, cells: readonly EditedCell[]): string {
  const { newLine } = file;
  const meta = completedMeta(file, cells.map((cell) => cell.kernel));
  const names = new KernelNames(meta ?? file.meta?.value);
  let written = meta === null ? file.head : byteOrderMark(file.head) + metaLines(meta, newLine);
  let before = -1;
  for (const { kernel, text, origin } of cells) {
    const lines = trimmedLines(text);
    const isAfterKept = !Number.isNaN(before);
    const isKept = origin?.kernel === kernel && (origin.isNamed || origin.index === before + 1);
    before = isKept ? origin.index : Number.NaN;
    if (lines.length === 0) {
      continue;
    }

    const body = lines.map((line) => escapeLine(line, names)).join(newLine);
    const [lead, tail] = isKept
      ? [origin.lead, origin.tail]
      : [`#!${kernel}${newLine}${newLine}`, newLine];
    written = ended(written, isKept && isAfterKept, newLine) + lead;
    written += (isKept && origin.text === lines.join("\n") ? origin.body : body) + tail;
  }

  // It may have been after a cell that is gone.
  return meta === null && file.meta !== null && !written.includes(file.meta.written)
    ? byteOrderMark(written) + metaLines(file.meta.value, newLine) + written.slice(byteOrderMark(written).length)
    : written;
}

/** A text without the blank lines around it. */
function trimmedLines(text: string): string[] {
  const lines = text.split(/\r*\n/).map((line) => line.replace(/\r+$/, ""));
  const first = lines.findIndex((line) => line !== "");
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== "") + 1);
}

/**
 * The text so far, followed by the line ending and, unless the file differs, the blank line that the next cell needs.
 */
function ended(written: string, isAsRead: boolean, newLine: string): string {
  if (written === byteOrderMark(written)) {
    return written;
  }

  const whole = written.endsWith("\n") ? written : written + newLine;
  return isAsRead || /\n\r?\n$/.test(whole) ? whole : whole + newLine;
}

function byteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? "\uFEFF" : "";
}
