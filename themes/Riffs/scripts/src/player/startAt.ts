/** Prepares a recording to begin at a time, and plays it where the browser allows that without a click. */
export function startAt(audio: HTMLAudioElement, seconds: number, plays: boolean): void {
  // A browser that has not loaded anything yet begins there.
  audio.currentTime = seconds;
  if (!plays) return;
  const play = (): void => {
    audio.currentTime = seconds;
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
