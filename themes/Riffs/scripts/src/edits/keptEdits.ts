// Edits last for the visit: in this tab, until it is closed.

const key = (cell: string) => `edit ${location.pathname} ${cell}`;

/** The reader's text of a cell; null when it is the author's. */
export function keptEdit(cell: string): string | null {
  try {
    return sessionStorage.getItem(key(cell));
  } catch {
    return null;
  }
}

/** Stores the reader's text of a cell, or deletes it when it is null. */
export function keepEdit(cell: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(key(cell));
    else sessionStorage.setItem(key(cell), text);
  } catch {
    // A browser without storage still allows editing.
  }
}
