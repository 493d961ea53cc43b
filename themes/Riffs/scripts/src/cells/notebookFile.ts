/** A cell of code in a notebook. */
export interface NotebookCell {
  /** Its place among the cells that a page shows, from 1; null for one that the author keeps out of pages. */
  number: number | null;
  language: string;
  source: string;
  /** Whether an exception is what the author wants to show. */
  mayFail: boolean;
  /** Whether the build leaves it out: it is run only when somebody asks for it by itself. */
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

/** The cells of code of an `.ipynb` file, in order. */
export function cellsOf(json: { cells: JsonCell[] }): NotebookCell[] {
  let shown = 0;
  const cells: NotebookCell[] = [];
  for (const cell of json.cells) {
    const tags = cell.metadata?.tags ?? [];
    // As the build counts them.
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

/** Fetches a notebook's cells of code. */
export async function fetchCells(url: string): Promise<NotebookCell[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the notebook cannot be loaded (${response.status})`);
  return cellsOf(await response.json());
}
