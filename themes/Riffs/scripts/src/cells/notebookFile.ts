/** A code cell in a notebook. */
export interface NotebookCell {
  /** Its position among the cells that a page shows, from 1; null for one that the author keeps out of pages. */
  number: number | null;
  language: string;
  source: string;
  /** Whether the author wants to show an exception. */
  mayFail: boolean;
  /** Whether the build skips it: it runs only when the reader runs it individually. */
  isSkipped: boolean;
}

interface JsonCell {
  cell_type: string;
  source: string | string[];
  metadata?: {
    tags?: string[];
    polyglot_notebook?: { kernelName?: string };
    dotnet_interactive?: { language?: string };
  };
}

/** The code cells of an `.ipynb` file, in order. */
export function cellsOf(json: { cells: JsonCell[] }): NotebookCell[] {
  let shown = 0;
  const cells: NotebookCell[] = [];
  for (const cell of json.cells) {
    const tags = cell.metadata?.tags ?? [];
    // Counted as the build does.
    const number = cell.cell_type === "raw" || tags.includes("remove-cell") ? null : ++shown;
    if (cell.cell_type !== "code") continue;
    cells.push({
      number,
      language:
        cell.metadata?.polyglot_notebook?.kernelName ?? cell.metadata?.dotnet_interactive?.language ?? "csharp",
      source: (Array.isArray(cell.source) ? cell.source.join("") : cell.source).replace(/\n+$/, ""),
      mayFail: tags.includes("raises-exception"),
      isSkipped: tags.includes("skip-build"),
    });
  }
  return cells;
}

/** Fetches the code cells of a notebook. */
export async function fetchCells(url: string): Promise<NotebookCell[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the notebook cannot be loaded (${response.status})`);
  return cellsOf(await response.json());
}
