/** Kernels whose language has another name in the editor. */
const differing: readonly (readonly [kernel: string, languageId: string])[] = [["pwsh", "powershell"]];

/** The editor's language id for a kernel. */
export function languageIdOf(kernel: string): string {
  return differing.find(([name]) => name === kernel)?.[1] ?? kernel;
}

/** The kernel for a language id of the editor. */
export function kernelOf(languageId: string): string {
  return differing.find(([, id]) => id === languageId)?.[0] ?? languageId;
}
