// Finds the simulations of this page. The code that makes them live is loaded when the page is idle, or when it is
// needed.

/** Makes the simulations of this page live. */
export function startSimulations(): void {
  const elements = [...document.querySelectorAll<HTMLElement>("[data-simulation]")];
  if (elements.length === 0) return;

  let isAsked = false;
  const start = async () => {
    if (isAsked) return;
    isAsked = true;
    try {
      (await import("./simulationWidgets.ts")).makeLive(elements);
    } catch {
      // For example offline. The page shows the author's results anyway; coming near it again tries again.
      isAsked = false;
    }
  };
  const near = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void start();
    },
    { rootMargin: "100% 0px" },
  );
  for (const element of elements) near.observe(element);
  if ("requestIdleCallback" in window) requestIdleCallback(() => void start(), { timeout: 3000 });
  else setTimeout(start, 1000);
}
