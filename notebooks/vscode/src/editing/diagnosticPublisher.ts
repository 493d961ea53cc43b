import * as vscode from "vscode";
import type { CellFinder } from "./cellDocuments.ts";
import type { CellDiagnostic, CellError, DoneMessage } from "protocol/messages.ts";
import type { Session } from "../session/session.ts";

/** How long to wait after the last keystroke before the cell is checked. */
const quiet = 350;

/** The errors for unknown names, which a cell above may declare. */
const unknownName = new Set(["CS0103", "CS0246", "CS0234"]);

/** Marks errors in cells: while somebody types, and where a cell has failed. */
export class DiagnosticPublisher implements vscode.Disposable {
  readonly #find: CellFinder;
  readonly #marks = vscode.languages.createDiagnosticCollection("companion");
  readonly #timers = new Map<string, NodeJS.Timeout>();

  constructor(find: CellFinder) {
    this.#find = find;
  }

  /** Schedules a check of a cell. Calls in quick succession lead to a single check. */
  schedule(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        void this.#check(document).catch(() => {});
      }, quiet),
    );
  }

  /** Marks the errors of a run, and checks the marked cells again, because more names may be declared now. */
  show(cell: vscode.NotebookCell, done: DoneMessage): void {
    const { document } = cell;
    const marks = done.diagnostics.filter(isOfCell).map((one) => toMark(document, one));
    if (done.status === "failed" && done.error?.line != null) {
      marks.push(errorMark(document, done.error, done.error.line));
    }

    this.#marks.set(document.uri, marks);
    for (const other of cell.notebook.getCells()) {
      if (other !== cell && this.#marks.get(other.document.uri)?.length) {
        this.schedule(other.document);
      }
    }
  }

  forget(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    this.#marks.delete(document.uri);
  }

  dispose(): void {
    this.#timers.forEach((timer) => clearTimeout(timer));
    this.#marks.dispose();
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const found = this.#find(document);
    const worker = found?.session.worker;
    if (found === null || worker == null || document.languageId !== "csharp") {
      this.#marks.delete(document.uri);
      return;
    }

    const { version } = document;
    const { diagnostics } = await worker.ask({ kind: "diagnose", code: document.getText() }, "diagnostics");
    if (document.version === version) {
      const isWaiting = waitsForOthers(found.cell, found.session);
      const marks = diagnostics.filter(isOfCell).map((one) => toMark(document, one, isWaiting));
      this.#marks.set(document.uri, marks);
    }
  }
}

/** Whether a cell above has not been run, so that names that it declares may be missing. */
function waitsForOthers(cell: vscode.NotebookCell, session: Session): boolean {
  return cell.notebook
    .getCells(new vscode.NotebookRange(0, cell.index))
    .some((above) => above.kind === vscode.NotebookCellKind.Code && !session.hasRun(above));
}

function isOfCell(diagnostic: CellDiagnostic): boolean {
  return diagnostic.file === null;
}

function toMark(document: vscode.TextDocument, diagnostic: CellDiagnostic, isWaiting = false): vscode.Diagnostic {
  const { id, isError, line, column, endLine, endColumn, message } = diagnostic;
  const range = document.validateRange(new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1));
  const mayBeAbove = isWaiting && unknownName.has(id);
  const severity = mayBeAbove
    ? vscode.DiagnosticSeverity.Information
    : isError
      ? vscode.DiagnosticSeverity.Error
      : vscode.DiagnosticSeverity.Warning;
  const text = mayBeAbove ? `${message}. Run the cells above: one of them may declare it.` : message;
  const mark = new vscode.Diagnostic(range.isEmpty ? wordAt(document, range.start) : range, text, severity);
  mark.code = id;
  mark.source = "C#";
  return mark;
}

/** An exception, at the line of the cell that it passed through. */
function errorMark(document: vscode.TextDocument, error: CellError, line: number): vscode.Diagnostic {
  const { text, range, firstNonWhitespaceCharacterIndex } = document.lineAt(Math.min(line, document.lineCount) - 1);
  const start = range.start.translate(0, Math.min(firstNonWhitespaceCharacterIndex, text.length));
  const mark = new vscode.Diagnostic(range.with(start), `${error.name}: ${error.message}`);
  mark.source = "C#";
  return mark;
}

function wordAt(document: vscode.TextDocument, position: vscode.Position): vscode.Range {
  return document.getWordRangeAtPosition(position) ?? new vscode.Range(position, position);
}
