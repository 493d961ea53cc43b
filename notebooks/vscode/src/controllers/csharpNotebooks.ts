/** The notebook types whose cells we run. */
export const jupyterType = "jupyter-notebook";
export const dibType = "companion-dib";

interface JupyterMetadata {
  readonly kernelspec?: { readonly name?: string; readonly language?: string };
  readonly language_info?: { readonly name?: string };
}

const csharp = /^(c#|csharp)$/i;

/** Whether the metadata of an .ipynb, as VS Code's own reader keeps it, says that its cells are C#. */
export function isCSharp(metadata: Readonly<Record<string, unknown>>): boolean {
  const own = (metadata.metadata ?? metadata) as JupyterMetadata;
  return (
    own.kernelspec?.name === ".net-csharp" ||
    csharp.test(own.kernelspec?.language ?? "") ||
    csharp.test(own.language_info?.name ?? "")
  );
}
