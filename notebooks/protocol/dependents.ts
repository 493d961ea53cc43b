import type { CellDependencies } from "./messages.ts";

/**
 * The cells that depend on a cell, directly or by way of others.
 * @param cells The names of the notebook's cells, in order.
 * @param changed The position of the cell that runs again.
 * @returns Their positions, in order, without its own.
 */
export function dependentsOf(cells: readonly CellDependencies[], changed: number): number[] {
  // Calls of .NET look like changes: Console in "Console.WriteLine(1);".
  const declared = new Set(cells.flatMap((cell) => cell.declares));
  const renewed = new Set<string>();
  const dependents: number[] = [];
  for (const [at, cell] of cells.entries()) {
    if (at < changed) continue;
    // A cell that declares a name again must hide the renewed one again.
    const depends = [...cell.reads, ...cell.declares].some((name) => renewed.has(name));
    if (at > changed && !depends) continue;
    if (at > changed) dependents.push(at);
    for (const name of cell.declares) renewed.add(name);
    for (const name of cell.changes) if (declared.has(name)) renewed.add(name);
  }

  return dependents;
}
