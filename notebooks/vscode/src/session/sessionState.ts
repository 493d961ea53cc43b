/** What the process of a notebook is at. */
export type SessionState = "stopped" | "building" | "starting" | "ready" | "running";
