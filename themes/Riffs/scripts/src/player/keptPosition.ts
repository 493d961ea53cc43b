// Where the reader stopped listening, for each recording, on this device only.
const prefix = "listened ";

// Nobody wants to hear the last seconds again, nor to be sent to the third second.
const edge = 15;

/** The place at which a recording goes on, in seconds; null for the beginning. */
export function positionOf(recording: string): number | null {
  try {
    const kept = Number(localStorage.getItem(prefix + recording));
    return kept > 0 ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps the place of a recording. */
export function keepPosition(recording: string, seconds: number, duration: number): void {
  try {
    if (seconds < edge || seconds > duration - edge) localStorage.removeItem(prefix + recording);
    else localStorage.setItem(prefix + recording, seconds.toFixed(1));
  } catch {
    // Without storage the recording begins at its beginning.
  }
}
