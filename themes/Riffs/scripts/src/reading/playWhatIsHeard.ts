/** Lets what the reader listens to play on; the page that it began on says how. */
export function playWhatIsHeard(): void {
  loadPlayer();
  // A page that the browser kept may be from before.
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) loadPlayer();
  });
}

function loadPlayer(): void {
  try {
    const { script } = JSON.parse(sessionStorage.getItem("listening") ?? "{}") as { script?: string };
    const module = script && new URL(script, location.href);
    if (module && module.origin === location.origin) void import(module.href);
  } catch {
    // Without storage the player stays on its page.
  }
}
