/** The messages of a worker (notebooks/PROTOCOL.md), version 1. */

export const protocolVersion = 1;

/** A value in its forms by MIME type, the richest first. */
export type MimeBundle = Readonly<Record<string, string>>;

/** A remark of the compiler. Lines and columns are from 1; `file` is null for the cell itself. */
export interface Diagnostic {
  readonly id: string;
  readonly isError: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly file: string | null;
}

/** Why a cell did not succeed. `line` is a line of the cell, from 1. */
export interface CellError {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
  readonly trace: readonly string[];
}

export interface Ready {
  readonly kind: "ready";
  readonly versions: { readonly companion: string; readonly runtime: string; readonly processId: number };
}

export type CellStatus = "succeeded" | "refused" | "failed" | "interrupted" | "timeLimit";

export interface Done {
  readonly kind: "done";
  readonly status: CellStatus;
  readonly executionCount: number;
  readonly durationMs: number;
  readonly diagnostics: readonly Diagnostic[];
  readonly error: CellError | null;
  readonly isStuck: boolean;
  readonly leftOut: number;
}

export interface Completion {
  readonly text: string;
  readonly kind: string;
  readonly detail: string | null;
}

export interface Completions {
  readonly kind: "completions";
  readonly completions: { readonly start: number; readonly length: number; readonly items: readonly Completion[] };
}

export interface Hover {
  readonly kind: "hover";
  readonly hover: {
    readonly start: number;
    readonly length: number;
    readonly signature: string;
    readonly summary: string | null;
  } | null;
}

export interface Diagnostics {
  readonly kind: "diagnostics";
  readonly diagnostics: readonly Diagnostic[];
}

export interface Ok {
  readonly kind: "ok";
}

export interface Refusal {
  readonly kind: "error";
  readonly message: string;
}

export type Answer = Ready | Done | Completions | Hover | Diagnostics | Ok | Refusal;

export type CellPhase = "restoring" | "preparing" | "running";

/** What a cell puts out while it runs. */
export type CellMessage =
  | { readonly kind: "phase"; readonly phase: CellPhase; readonly detail: string | null }
  | { readonly kind: "stream"; readonly stream: "stdout" | "stderr"; readonly text: string }
  | { readonly kind: "display" | "update"; readonly displayId: string; readonly data: MimeBundle }
  | { readonly kind: "result"; readonly data: MimeBundle };

/** What the host asks; the connection adds the `id`. */
export type Request =
  | { readonly kind: "hello"; readonly protocol: number; readonly folder: string }
  | { readonly kind: "run"; readonly code: string; readonly language: string; readonly outputLimit: number }
  | { readonly kind: "interrupt" | "shutdown" }
  | { readonly kind: "complete" | "hover"; readonly code: string; readonly position: number }
  | { readonly kind: "diagnose"; readonly code: string };

const answers = new Set(["ready", "done", "completions", "hover", "diagnostics", "ok", "error"]);
const outputs = new Set(["phase", "stream", "display", "update", "result"]);

/** A line of the worker: what answers a request, what a cell puts out, or null for what a later version may say. */
export function readMessage(
  line: string,
): { id: number | null; answer: Answer } | { id: number; output: CellMessage } | null {
  const message = JSON.parse(line) as { id?: number | null; kind: string };
  if (answers.has(message.kind)) {
    return { id: message.id ?? null, answer: message as unknown as Answer };
  }

  return outputs.has(message.kind) && typeof message.id === "number"
    ? { id: message.id, output: message as unknown as CellMessage }
    : null;
}
