import type { DibFile } from "./dibCell.ts";
import { KernelNames } from "./kernelNames.ts";

type Meta = Readonly<Record<string, unknown>>;

/**
 * The metadata needed to read cells of these kernels again, if the file does not have it already: kernels that are not
 * built in must be declared.
 */
export function completedMeta(file: Pick<DibFile, "meta">, kernels: readonly string[]): Meta | null {
  const meta = file.meta?.value ?? {};
  const names = new KernelNames(meta);
  const undeclared = [...new Set(kernels.filter((kernel) => names.find(kernel) === undefined))];
  if (undeclared.length === 0) {
    return null;
  }

  const info = (meta.kernelInfo ?? {}) as Meta;
  const items = Array.isArray(info.items) ? info.items : [];
  return {
    ...meta,
    kernelInfo: { ...info, defaultKernelName: names.standard, items: [...items, ...undeclared.map((name) => ({ name }))] },
  };
}

/** The lines of `#!meta`. */
export function metaLines(meta: Meta, newLine: string): string {
  return ["#!meta", "", JSON.stringify(sorted(meta)), "", ""].join(newLine);
}

/** A JSON value with its names sorted. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }

  return typeof value === "object" && value !== null
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([name, inner]) => [name, sorted(inner)]),
      )
    : value;
}
