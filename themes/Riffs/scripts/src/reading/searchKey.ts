/** Opens the search with the key `/`. Its script is loaded only then, and what is typed meanwhile is not lost. */
export function searchByKey(): void {
  const link = document.querySelector<HTMLLinkElement>("link[rel=search][data-script]");
  if (!link) return;
  let typed: string | null = null;
  addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (typed !== null) {
      if (key.length > 1) return;
      typed += key;
    } else {
      if (key !== "/" || isField(event.target) || isOff()) return;
      typed = "";
      const take = (): string => {
        const text = typed ?? "";
        typed = null;
        return text;
      };
      import(link.dataset.script as string).then(
        (search: { open: (link: HTMLLinkElement, take: () => string) => void }) => { search.open(link, take); },
        () => { location.href = link.href; },
      );
    }
    event.preventDefault();
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
