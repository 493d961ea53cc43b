/** What the system shows of a recording, and what its media keys do. */
export interface Session {
  readonly title: string;
  readonly show: string;
  readonly artwork: string | null;
  /** Goes to the chapter before or after; null without chapters. */
  readonly skipChapter: ((by: -1 | 1) => void) | null;
}

/** Connects a recording with the system's media controls. */
export function connect(audio: HTMLAudioElement, session: Session): void {
  const system = navigator.mediaSession as MediaSession | undefined;
  if (!system) return;
  audio.addEventListener("play", () => {
    system.metadata = new MediaMetadata({
      title: session.title,
      artist: session.show,
      artwork: session.artwork ? [{ src: session.artwork }] : [],
    });
    const skipChapter = session.skipChapter;
    const actions: [MediaSessionAction, MediaSessionActionHandler | null][] = [
      ["play", () => void audio.play()],
      ["pause", () => { audio.pause(); }],
      ["seekbackward", (details) => { audio.currentTime -= details.seekOffset ?? 15; }],
      ["seekforward", (details) => { audio.currentTime += details.seekOffset ?? 30; }],
      ["seekto", (details) => { audio.currentTime = details.seekTime ?? audio.currentTime; }],
      ["previoustrack", skipChapter && (() => { skipChapter(-1); })],
      ["nexttrack", skipChapter && (() => { skipChapter(1); })],
    ];
    for (const [action, handler] of actions) {
      try {
        system.setActionHandler(action, handler);
      } catch {
        // A browser that does not know an action goes without.
      }
    }
  });
}
