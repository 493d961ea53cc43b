import type { EditorDiagnostic } from "../editor/editor.ts";

/** What a simulation is asked: its kind, and what the reader chose. */
export type Question = { kind: string } & Record<string, string | number | boolean>;

/** What it answers: Companion.Experiments.Json.SimulationJson. */
export interface Answer {
  kind: string;
  summary: string;
  html: string;
  marks: EditorDiagnostic[];
}

/** Why a question has no answer. */
export interface Refusal {
  error: string;
}
