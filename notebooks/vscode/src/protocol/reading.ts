import { answerKinds, runMessageKinds, type AnswerMessage, type RunMessage } from "protocol/messages.ts";

const answers: ReadonlySet<string> = new Set(answerKinds);
const runMessages: ReadonlySet<string> = new Set(runMessageKinds);

/** A worker's message without its envelope: the answer to a request, or a message between a run and its end. */
export type ReceivedMessage =
  | { readonly id: number | null; readonly answer: AnswerMessage }
  | { readonly id: number; readonly progress: RunMessage };

/** Reads a line from the worker; null for an unknown message, perhaps of a later version. */
export function readMessage(line: string): ReceivedMessage | null {
  const message = JSON.parse(line) as { id?: number | null; kind: string };
  if (answers.has(message.kind)) {
    return { id: message.id ?? null, answer: message as unknown as AnswerMessage };
  }
  return runMessages.has(message.kind) && typeof message.id === "number"
    ? { id: message.id, progress: message as unknown as RunMessage }
    : null;
}
