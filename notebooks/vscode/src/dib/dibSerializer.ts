import * as vscode from "vscode";
import type { DibCell, DibFile } from "./dibCell.ts";
import { readDib } from "./dibReader.ts";
import { writeDib, type EditedCell } from "./dibWriter.ts";
import { kernelOf, languageIdOf } from "./languages.ts";

/** The original file content that the notebook and its cells remember. */
interface NotebookMemory {
  readonly dib?: Omit<DibFile, "cells">;
}

interface CellMemory {
  readonly dib?: DibCell & { readonly languageId: string };
}

const emptyFile = { head: "", meta: null, newLine: "\n" } as const;
const markdown = "markdown";

/** Reads and writes .dib files. The format has no results, so they are lost when the notebook is closed. */
export class DibSerializer implements vscode.NotebookSerializer {
  deserializeNotebook(content: Uint8Array): vscode.NotebookData {
    // The byte order mark is kept.
    const { cells, ...file } = readDib(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content));
    const notebook = new vscode.NotebookData(cells.map(toData));
    notebook.metadata = { dib: file } satisfies NotebookMemory;
    return notebook;
  }

  serializeNotebook(notebook: vscode.NotebookData): Uint8Array {
    const file = (notebook.metadata as NotebookMemory | undefined)?.dib ?? emptyFile;
    return new TextEncoder().encode(writeDib(file, notebook.cells.map(toEdited)));
  }
}

function toData(cell: DibCell): vscode.NotebookCellData {
  const isProse = cell.kernel === markdown;
  const languageId = languageIdOf(cell.kernel);
  const kind = isProse ? vscode.NotebookCellKind.Markup : vscode.NotebookCellKind.Code;
  const data = new vscode.NotebookCellData(kind, cell.text, languageId);
  data.metadata = { dib: { ...cell, languageId } } satisfies CellMemory;
  return data;
}

function toEdited(cell: vscode.NotebookCellData): EditedCell {
  const origin = (cell.metadata as CellMemory | undefined)?.dib ?? null;
  const isProse = cell.kind === vscode.NotebookCellKind.Markup;
  const kernel = isProse ? markdown : origin?.languageId === cell.languageId ? origin.kernel : kernelOf(cell.languageId);
  return { kernel, text: cell.value, origin };
}
