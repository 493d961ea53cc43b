import { sharedEdit } from "../edits/sharedEdit.ts";
import { LiveNotebook } from "./liveNotebook.ts";

/** Makes the notebooks of this page live. */
export function startCells(): void {
  const byNotebook = new Map<string, HTMLElement[]>();
  for (const element of document.querySelectorAll<HTMLElement>("[data-cell][data-file]")) {
    const file = element.dataset.file ?? "";
    byNotebook.set(file, [...(byNotebook.get(file) ?? []), element]);
  }

  const notebooks = [...byNotebook].map(([file, elements]) => new LiveNotebook(elements, file));
  const showShared = async () => {
    const edit = await sharedEdit();
    const cells = notebooks.flatMap((notebook) => notebook.cells);
    if (edit) cells.find((cell) => cell.id === edit.cell)?.showShared(edit.text);
  };
  void showShared();
  addEventListener("hashchange", () => void showShared());
}
