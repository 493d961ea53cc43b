/** Milliseconds without a new result before one is announced: the reader has stopped typing. */
const quiet = 1000;

/** The text that a screen reader announces about results. */
export class Announcement {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(region: HTMLElement) {
    this.#region = region;
  }

  /** Announces a result once no other follows it. */
  say(summary: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#region.textContent = summary), quiet);
  }
}
