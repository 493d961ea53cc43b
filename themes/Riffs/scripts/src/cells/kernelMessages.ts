// The messages of notebooks/PROTOCOL.md that a page meets.

/** A value in its forms by MIME type, the richest first. */
export type MimeBundle = Record<string, string>;

/** Something that a cell puts out while it runs. */
export type OutputMessage =
  | { kind: "phase"; phase: string; detail: string | null }
  | { kind: "stream"; stream: "stdout" | "stderr"; text: string }
  | { kind: "display"; displayId: string; data: MimeBundle }
  | { kind: "update"; displayId: string; data: MimeBundle }
  | { kind: "result"; data: MimeBundle };

/** What the compiler says of a cell; lines and columns from 1. */
export interface CellDiagnostic {
  id: string;
  isError: boolean;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  message: string;
  file: string | null;
}

/** How a cell ended. */
export interface DoneMessage {
  kind: "done";
  status: "succeeded" | "refused" | "failed" | "interrupted" | "timeLimit";
  durationMs: number;
  diagnostics: CellDiagnostic[];
  error: { name: string; message: string; line: number | null; trace: string[] } | null;
  isStuck: boolean;
}
