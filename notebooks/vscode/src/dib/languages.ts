/** Kernels whose language the editor knows by another name. */
const differing: readonly (readonly [kernel: string, languageId: string])[] = [["pwsh", "powershell"]];

/** The editor's name of the language of a kernel. */
export function languageIdOf(kernel: string): string {
  return differing.find(([name]) => name === kernel)?.[1] ?? kernel;
}

/** The kernel of the editor's language. */
export function kernelOf(languageId: string): string {
  return differing.find(([, id]) => id === languageId)?.[0] ?? languageId;
}
