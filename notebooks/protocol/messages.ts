// The worker protocol (notebooks/PROTOCOL.md), version 1, for hosts in TypeScript: the page and VS Code. The types have
// the same names as in C# (Companion.Notebooks.Outputs and Companion.Notebooks.Workers.Protocol).

export const protocolVersion = 1;

// The outputs of a cell.

/** A value in its forms by MIME type, richest first. */
export type MimeBundle = Readonly<Record<string, string>>;

export type StreamName = "stdout" | "stderr";

/** Text that a cell wrote to a stream. */
export interface StreamOutput {
  readonly kind: "stream";
  readonly stream: StreamName;
  readonly text: string;
}

/** A value that a cell displayed. */
export interface DisplayData {
  readonly kind: "display";
  readonly displayId: string;
  readonly data: MimeBundle;
}

/** A new value for something that is displayed. */
export interface DisplayDataUpdate {
  readonly kind: "update";
  readonly displayId: string;
  readonly data: MimeBundle;
}

/** The value of a cell's last expression. */
export interface ExecuteResult {
  readonly kind: "result";
  readonly data: MimeBundle;
}

export type CellOutput = StreamOutput | DisplayData | DisplayDataUpdate | ExecuteResult;

// Inputs: controls that cells show.

/** The MIME type of an input, whose JSON is an `InputControl`. */
export const inputType = "application/vnd.companion.input+json";

/** A text file that a reader chose. */
export interface ChosenFile {
  readonly name: string;
  readonly text: string;
}

/** A value that a reader gives to an input. */
export type InputValue = number | string | boolean | ChosenFile;

/** Values by the inputs' names; null stands for the default. */
export type InputValues = Readonly<Record<string, InputValue | null>>;

interface NamedInput {
  /** Unique in the notebook. */
  readonly name: string;
  readonly label: string;
}

/** A control that a cell shows, with its value. */
export type InputControl = NamedInput &
  (
    | {
        readonly kind: "slider";
        readonly value: number;
        readonly min: number;
        readonly max: number;
        /** If it is missing, any number between them can be chosen. */
        readonly step?: number;
      }
    | { readonly kind: "choice"; readonly value: string; readonly choices: readonly string[] }
    | { readonly kind: "text"; readonly value: string }
    | { readonly kind: "switch"; readonly value: boolean }
    /** The value is the name of the chosen file. */
    | { readonly kind: "file"; readonly value: string | null }
  );

// Messages between a run and its end.

export type CellPhase = "restoring" | "preparing" | "running";

/** The phase of a cell's run. */
export interface PhaseMessage {
  readonly kind: "phase";
  readonly phase: CellPhase;
  /** The package that is being restored. */
  readonly detail: string | null;
}

export type RunMessage = PhaseMessage | CellOutput;

export const runMessageKinds: readonly RunMessage["kind"][] = ["phase", "stream", "display", "update", "result"];

// Answers.

export interface WorkerVersions {
  readonly protocol: number;
  readonly companion: string;
  readonly runtime: string;
  readonly compiler: string;
  readonly processId: number;
}

/** Answers `hello`. */
export interface ReadyMessage {
  readonly kind: "ready";
  readonly versions: WorkerVersions;
}

export type CellStatus = "succeeded" | "refused" | "failed" | "interrupted" | "timeLimit";

/** A message of the compiler about a cell. Lines and columns count from 1; `file` is null for the cell itself. */
export interface CellDiagnostic {
  readonly id: string;
  readonly isError: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly file: string | null;
}

/** Why a cell ended early. `line` is a line of the cell, from 1. */
export interface CellError {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
  readonly trace: readonly string[];
}

/** The end of a cell; answers `run`. */
export interface DoneMessage {
  readonly kind: "done";
  readonly status: CellStatus;
  readonly executionCount: number;
  readonly durationMs: number;
  readonly diagnostics: readonly CellDiagnostic[];
  readonly error: CellError | null;
  readonly isStuck: boolean;
  /** How many characters of output were not passed on. */
  readonly leftOut: number;
}

export interface Completion {
  readonly text: string;
  readonly kind: string;
  readonly detail: string | null;
}

/** The completions that can replace the `length` characters from `start`. */
export interface CompletionList {
  readonly start: number;
  readonly length: number;
  readonly items: readonly Completion[];
}

/** Answers `complete`. */
export interface CompletionsMessage {
  readonly kind: "completions";
  readonly completions: CompletionList;
}

/** The description of a name. */
export interface HoverText {
  readonly start: number;
  readonly length: number;
  readonly signature: string;
  readonly summary: string | null;
}

/** Answers `hover`; null if there is no name. */
export interface HoverMessage {
  readonly kind: "hover";
  readonly hover: HoverText | null;
}

/** Answers `diagnose`. */
export interface DiagnosticsMessage {
  readonly kind: "diagnostics";
  readonly diagnostics: readonly CellDiagnostic[];
}

/** Answers `isComplete`. */
export interface CompletenessMessage {
  readonly kind: "completeness";
  readonly completeness: "complete" | "incomplete" | "invalid";
}

/** The names by which cells depend on each other: too many rather than too few. */
export interface CellDependencies {
  /** Variables, functions and types that later cells can use. */
  readonly declares: readonly string[];
  /** Names that it assigns to, or whose object it may change. */
  readonly changes: readonly string[];
  /** Names that it uses, also those of .NET and of its own functions. */
  readonly reads: readonly string[];
}

/** Answers `dependencies`. */
export interface DependenciesMessage {
  readonly kind: "dependencies";
  readonly dependencies: CellDependencies;
}

/** Answers requests that have no other answer, once they have been executed. */
export interface OkMessage {
  readonly kind: "ok";
}

/** Answers a request that cannot be executed. */
export interface ErrorMessage {
  readonly kind: "error";
  readonly message: string;
}

export type AnswerMessage =
  | ReadyMessage
  | DoneMessage
  | CompletionsMessage
  | HoverMessage
  | DiagnosticsMessage
  | CompletenessMessage
  | DependenciesMessage
  | OkMessage
  | ErrorMessage;

export const answerKinds: readonly AnswerMessage["kind"][] = [
  "ready",
  "done",
  "completions",
  "hover",
  "diagnostics",
  "completeness",
  "dependencies",
  "ok",
  "error",
];

// Requests. The sender adds the `id`, which every message about the request carries.

/** The envelope of requests and messages. */
export type Enveloped<Message> = Message & { readonly id: number };

export interface HelloRequest {
  readonly kind: "hello";
  readonly protocol: number;
  readonly folder?: string;
}

export interface RunRequest {
  readonly kind: "run";
  readonly code: string;
  readonly language?: string;
  readonly timeLimitMs?: number;
  readonly outputLimit?: number;
  /** The id by which the host knows the cell. */
  readonly cell?: string;
  /** New values of the notebook's inputs, which are kept; null restores a default. */
  readonly inputs?: InputValues;
  /** Only in a page: the libraries that the notebook's cells name and that the site brings along. */
  readonly libraries?: readonly PageLibrary[];
}

/** A library that a page's worker can load. */
export interface PageLibrary {
  /** How cells name it, in lower case: `nuget:humanizer.core,2.14.1`, or an assembly's file name. */
  readonly reference: string;
  /** Its files, in the folder `_framework` of the runtime. */
  readonly files: readonly string[];
}

export interface CompleteRequest {
  readonly kind: "complete";
  readonly code: string;
  readonly position: number;
}

export interface HoverRequest {
  readonly kind: "hover";
  readonly code: string;
  readonly position: number;
}

export interface DiagnoseRequest {
  readonly kind: "diagnose";
  readonly code: string;
}

export interface IsCompleteRequest {
  readonly kind: "isComplete";
  readonly code: string;
}

export interface DependenciesRequest {
  readonly kind: "dependencies";
  readonly code: string;
  readonly language?: string;
}

/** Requests without further members. */
export interface PlainRequest {
  readonly kind: "interrupt" | "reset" | "shutdown";
}

export type WorkerRequest =
  | HelloRequest
  | RunRequest
  | CompleteRequest
  | HoverRequest
  | DiagnoseRequest
  | IsCompleteRequest
  | DependenciesRequest
  | PlainRequest;

/** A page tells its worker whether it may run hidden cells while no request waits. It has no id and no answer. */
export interface WarmUpMessage {
  readonly kind: "warmUp";
  readonly isAllowed: boolean;
}

// The progress messages of a page's worker.

/** Bytes of the runtime that have arrived. */
export interface ProgressMessage {
  readonly kind: "progress";
  readonly loaded: number;
  readonly total: number;
}

/** The runtime is running. */
export interface LoadedMessage {
  readonly kind: "loaded";
}

/** Hidden cells have run: the compiler is warmer. */
export interface WarmMessage {
  readonly kind: "warm";
}

/** The runtime could not be loaded. */
export interface FailedMessage {
  readonly kind: "failed";
  readonly message: string;
}

export type LoadingMessage = ProgressMessage | LoadedMessage | WarmMessage | FailedMessage;
