/** The state of a notebook's process. */
export type SessionState = "stopped" | "building" | "starting" | "ready" | "running";
