/** Opens the search with the key `/`. Its script is loaded only then. */
export function searchByKey(): void {
  const link = document.querySelector<HTMLLinkElement>("link[rel=search][data-script]");
  if (!link) return;
  addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isField(event.target) || isOff()) return;
    event.preventDefault();
    import(link.dataset.script as string).then(
      (search: { open: (link: HTMLLinkElement) => void }) => { search.open(link); },
      () => { location.href = link.href; },
    );
  });
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));

// Single keys must be possible to switch off (WCAG 2.1.4): dialog.ts has the switch.
function isOff(): boolean {
  try {
    return localStorage.slash === "off";
  } catch {
    return false;
  }
}
