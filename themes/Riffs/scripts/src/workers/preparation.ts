// In a preview, the runtime for experiments may still be being published. The server says so in the page's head, and
// its script dispatches an event when that changes.

const state = () => document.querySelector<HTMLMetaElement>('meta[name="companion-experiments"]')?.content;

/** Whether experiments cannot run yet. */
export const isPreparing = () => state() === "preparing";

/** Resolves when experiments can run; rejects when they never will. */
export function prepared(): Promise<void> {
  return new Promise((resolve, reject) => {
    document.addEventListener(
      "companion-experiments",
      () => (state() === "ready" ? resolve() : reject(new Error("see the terminal that runs the preview"))),
      { once: true },
    );
  });
}
