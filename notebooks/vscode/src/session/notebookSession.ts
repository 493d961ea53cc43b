import type { CellQueue } from "./cellQueue.ts";
import type { Session } from "./session.ts";

/** An open notebook's process, and the cells that are waiting for it. */
export interface NotebookSession {
  readonly session: Session;
  readonly queue: CellQueue;
}
