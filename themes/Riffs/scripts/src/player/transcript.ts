/** The paragraphs of a transcript: each can be gone to, and the one that is heard is marked. */
export class TranscriptText {
  readonly #said: readonly { readonly start: number; readonly element: HTMLElement }[];
  #current: HTMLElement | null = null;

  /**
   * @param text The element with the paragraphs.
   * @param audio The recording.
   * @param seek Goes to a time and plays.
   */
  constructor(private readonly text: HTMLElement, private readonly audio: HTMLAudioElement, seek: (seconds: number) => void) {
    this.#said = [...text.querySelectorAll<HTMLElement>(".said[data-time]")].map((element) => ({
      start: Number(element.dataset.time),
      element,
    }));
    for (const { start, element } of this.#said) {
      element.querySelector("a")?.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.replaceState(null, "", (event.currentTarget as HTMLAnchorElement).hash);
        seek(start);
      });
    }
    audio.addEventListener("timeupdate", () => { this.#follow(); });
  }

  /** Marks the paragraph that is heard, and keeps it in view where the text scrolls by itself. */
  #follow(): void {
    const element = this.#said.findLast((said) => said.start <= this.audio.currentTime + 0.05)?.element ?? null;
    if (element === this.#current) return;
    this.#current?.removeAttribute("aria-current");
    this.#current = element;
    if (!element) return;
    element.setAttribute("aria-current", "true");
    if (!this.audio.paused && this.text.scrollHeight > this.text.clientHeight && !this.text.contains(document.activeElement)) {
      this.text.scrollTop = element.offsetTop - this.text.clientHeight / 3;
    }
  }
}

/** Loads a transcript from its page into a panel. */
export async function loadTranscript(page: string, panel: HTMLElement): Promise<boolean> {
  const response = await fetch(page);
  if (!response.ok) return false;
  const text = new DOMParser().parseFromString(await response.text(), "text/html").querySelector(".transcript-text");
  if (!text) return false;
  for (const link of text.querySelectorAll<HTMLAnchorElement>("a.said-time")) {
    link.setAttribute("href", page + (link.getAttribute("href") ?? ""));
  }
  // Ids stay with the transcript's own page.
  for (const said of text.querySelectorAll("[id]")) said.removeAttribute("id");
  panel.replaceChildren(...text.childNodes);
  return true;
}
