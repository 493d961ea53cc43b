import * as vscode from "vscode";
import type { CellFinder } from "./cellDocuments.ts";

/** Explains a name. The kernel provides the explanation. */
export class HoverProvider implements vscode.HoverProvider {
  readonly #find: CellFinder;

  constructor(find: CellFinder) {
    this.#find = find;
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | null> {
    const worker = this.#find(document)?.session.worker;
    if (worker == null) {
      return null;
    }

    // A position just after a name's last letter still refers to the name.
    const start = document.getWordRangeAtPosition(position)?.start ?? position;
    const request = { kind: "hover", code: document.getText(), position: document.offsetAt(start) } as const;
    const { hover } = await worker.ask(request, "hover");
    if (hover === null) {
      return null;
    }

    const signature = new vscode.MarkdownString().appendCodeblock(hover.signature, "csharp");
    const summary = hover.summary === null ? [] : [new vscode.MarkdownString().appendText(hover.summary)];
    const range = new vscode.Range(
      document.positionAt(hover.start),
      document.positionAt(hover.start + hover.length),
    );
    return new vscode.Hover([signature, ...summary], range);
  }
}
