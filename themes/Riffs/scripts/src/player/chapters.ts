/** The chapters of a recording, as the page lists them. */
export class Chapters {
  readonly #audio: HTMLAudioElement;
  readonly #items: readonly { readonly start: number; readonly link: HTMLAnchorElement; readonly target: string | null }[];
  #current = -1;

  /**
   * @param player The player's element.
   * @param audio The recording.
   * @param seek Goes to a time and plays.
   * @param entered Called with the place on the page that a chapter is about, when it begins.
   */
  constructor(
    player: HTMLElement,
    audio: HTMLAudioElement,
    seek: (seconds: number) => void,
    private readonly entered: (target: string) => void,
  ) {
    this.#audio = audio;
    this.#items = [...player.querySelectorAll<HTMLAnchorElement>(".chapters a[data-time]")].map((link) => ({
      start: Number(link.dataset.time),
      link,
      target: link.parentElement?.querySelector<HTMLElement>("[data-target]")?.dataset.target ?? null,
    }));
    for (const { start, link } of this.#items) {
      link.addEventListener("click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        seek(start);
      });
    }
    audio.addEventListener("timeupdate", () => { this.#update(); });
  }

  /** Whether there are any. */
  get any(): boolean {
    return this.#items.length > 0;
  }

  /** Goes to the chapter before or after the current one; back goes to the start of this one first. */
  skip(by: -1 | 1): void {
    const time = this.#audio.currentTime;
    const at = this.#at(time);
    const next = by === 1 ? at + 1 : time - (this.#items[at]?.start ?? 0) > 3 ? at : at - 1;
    const item = this.#items[Math.max(0, next)];
    if (item) this.#audio.currentTime = item.start;
  }

  #at(time: number): number {
    return this.#items.findLastIndex((item) => item.start <= time + 0.05);
  }

  #update(): void {
    const at = this.#at(this.#audio.currentTime);
    if (at === this.#current) return;
    this.#items[this.#current]?.link.removeAttribute("aria-current");
    this.#current = at;
    const item = this.#items[at];
    item?.link.setAttribute("aria-current", "true");
    if (item?.target && !this.#audio.paused) this.entered(item.target);
  }
}
