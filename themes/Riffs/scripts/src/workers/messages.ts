// What the workers say of themselves, before any answer. The rest is in notebooks/PROTOCOL.md.

/** Bytes of the runtime that have arrived. */
export interface ProgressMessage {
  kind: "progress";
  loaded: number;
  total: number;
}

/** The runtime runs. */
export interface LoadedMessage {
  kind: "loaded";
}

/** The hidden first cell has run: the compiler is warm. */
export interface WarmMessage {
  kind: "warm";
}

/** The runtime could not be loaded. */
export interface FailedMessage {
  kind: "failed";
  message: string;
}

/** A message of the worker that answers a request. */
export interface AnswerMessage {
  kind: string;
  id: number;
}

export type WorkerMessage = ProgressMessage | LoadedMessage | WarmMessage | FailedMessage | AnswerMessage;
