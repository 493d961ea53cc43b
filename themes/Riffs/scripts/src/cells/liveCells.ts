/** Makes the notebooks of this page live. */
export function startCells(): void {}
