/** What a reader listens to, kept while they go from page to page in one tab. */
export interface Listening {
  /** The recording. */
  readonly source: string;
  /** The place in it, in seconds. */
  readonly time: number;
  readonly rate: number;
  readonly isPlaying: boolean;
  /** The page of the episode. */
  readonly page: string;
  readonly title: string;
  readonly show: string;
  readonly artwork: string | null;
  /** The module that plays on, and its style sheet. */
  readonly script: string;
  readonly sheet: string;
  /** What the player says, in the language of the episode's page. */
  readonly words: Record<string, string>;
}

const key = "listening";

/** What the reader listens to; null for nothing. */
export function listening(): Listening | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as Listening | null;
  } catch {
    return null;
  }
}

/** Keeps what the reader listens to; null forgets it. */
export function keepListening(state: Listening | null): void {
  try {
    if (state) sessionStorage.setItem(key, JSON.stringify(state));
    else sessionStorage.removeItem(key);
  } catch {
    // Without storage the player stays on its page.
  }
}
