import { listening } from "./listening.ts";

/** Lets what the reader listens to play on; the page that it began on says how. */
export function playWhatIsHeard(): void {
  loadPlayer();
  // A page that the browser kept may be from before.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) loadPlayer();
  });
}

function loadPlayer(): void {
  const before = listening();
  const module = before && new URL(before.script, location.href);
  if (module && module.origin === location.origin) void import(module.href);
}
