import * as vscode from "vscode";
import { dependentsOf } from "protocol/dependents.ts";
import { cellLanguage } from "../session/cellLanguage.ts";
import type { Session } from "../session/session.ts";

/**
 * The cells to run when a person has moved a control: those above that the process has not run, the cell itself, and
 * those below that have run and depend on it.
 * @throws StartProblem There is no process, and none can be started.
 */
export async function cellsToFollow(session: Session, cell: vscode.NotebookCell): Promise<vscode.NotebookCell[]> {
  const worker = await session.start();
  const cells = cell.notebook.getCells().filter((each) => each.kind === vscode.NotebookCellKind.Code);
  const names = await Promise.all(
    cells.map((each) =>
      worker.ask(
        { kind: "dependencies", code: each.document.getText(), language: cellLanguage(each) },
        "dependencies",
      ),
    ),
  );
  const moved = cells.indexOf(cell);
  const dependents = new Set(dependentsOf(names.map((each) => each.dependencies), moved));
  return cells.filter((each, at) => {
    const hasRun = session.hasRun(each);
    return at === moved || (at < moved ? !hasRun : hasRun && dependents.has(at));
  });
}
