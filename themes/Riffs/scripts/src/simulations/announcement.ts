/** Milliseconds without another result after which one is read out: the reader has stopped typing. */
const quiet = 1000;

/** What a screen reader says of the results. */
export class Announcement {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Says a result once no other follows it. */
  say(summary: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#region.textContent = summary), quiet);
  }
}
