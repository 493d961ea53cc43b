import type { Listening } from "./listening.ts";

/** Prepares a recording to go on as it was heard, and plays it where the browser allows that without a click. */
export function startAt(audio: HTMLAudioElement, { time, rate, isPlaying }: Listening): void {
  // Loading resets the rate to the default one.
  audio.defaultPlaybackRate = rate;
  audio.playbackRate = rate;
  // A browser that has not loaded anything yet begins there.
  audio.currentTime = time;
  if (!isPlaying) return;
  const play = (): void => {
    audio.currentTime = time;
    audio.play().catch(() => undefined);
  };
  if (audio.readyState > 0) {
    play();
    return;
  }
  // Playing before that would let a moment of the beginning be heard.
  audio.addEventListener("loadedmetadata", play, { once: true });
  audio.preload = "auto";
  audio.load();
}
