/** What a reader listens to, kept while they go from page to page in one tab; another tab that plays takes its place. */
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

/** What the reader listens to in this tab; null for nothing. */
export function listening(): Listening | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "null") as { tab: string; state: Listening } | null;
    return kept && kept.tab === tab() ? kept.state : null;
  } catch {
    return null;
  }
}

/** Keeps what the reader listens to in this tab; null forgets it. */
export function keepListening(state: Listening | null): void {
  try {
    if (state) localStorage.setItem(key, JSON.stringify({ tab: tab(), state }));
    else if (listening()) localStorage.removeItem(key);
  } catch {
    // Without storage the player stays on its page.
  }
}

// Known to all pages of a tab, for each asks for it. What later pages keep in the session's storage, Firefox hides from
// a page to which the reader goes back.
function tab(): string {
  let name = sessionStorage.getItem("tab");
  if (!name) {
    name = Math.random().toString(36).slice(2);
    sessionStorage.setItem("tab", name);
  }
  return name;
}
