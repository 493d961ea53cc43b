import * as vscode from "vscode";
import type { CellFinder } from "./cellDocuments.ts";
import type { Completion } from "protocol/messages.ts";

const kinds: Readonly<Record<string, vscode.CompletionItemKind>> = {
  keyword: vscode.CompletionItemKind.Keyword,
  namespace: vscode.CompletionItemKind.Module,
  class: vscode.CompletionItemKind.Class,
  structure: vscode.CompletionItemKind.Struct,
  interface: vscode.CompletionItemKind.Interface,
  enumeration: vscode.CompletionItemKind.Enum,
  enumerationMember: vscode.CompletionItemKind.EnumMember,
  delegate: vscode.CompletionItemKind.Function,
  method: vscode.CompletionItemKind.Method,
  property: vscode.CompletionItemKind.Property,
  field: vscode.CompletionItemKind.Field,
  event: vscode.CompletionItemKind.Event,
  variable: vscode.CompletionItemKind.Variable,
  command: vscode.CompletionItemKind.Function,
};

/** Completes names while somebody types. The kernel provides them, because it has the variables. */
export class CompletionProvider implements vscode.CompletionItemProvider {
  readonly #find: CellFinder;

  constructor(find: CellFinder) {
    this.#find = find;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    cancelled: vscode.CancellationToken,
  ): Promise<vscode.CompletionItem[]> {
    const worker = this.#find(document)?.session.worker;
    if (worker == null) {
      return [];
    }

    const request = { kind: "complete", code: document.getText(), position: document.offsetAt(position) } as const;
    const { completions } = await worker.ask(request, "completions");
    if (cancelled.isCancellationRequested) {
      return [];
    }

    const range = new vscode.Range(
      document.positionAt(completions.start),
      document.positionAt(completions.start + completions.length),
    );
    return completions.items.map((item) => toItem(item, range));
  }
}

function toItem({ text, kind, detail }: Completion, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem(text, kinds[kind] ?? vscode.CompletionItemKind.Text);
  item.range = range;
  if (detail !== null) {
    item.detail = detail;
  }

  return item;
}
