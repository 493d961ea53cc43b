import { keepPosition } from "./keptPosition.ts";
import { keepListening, type Listening } from "./listening.ts";
import { connect } from "./mediaSession.ts";
import { startAt } from "./startAt.ts";

/**
 * Plays on at the bottom of a page what the reader listened to on another one.
 *
 * @returns Takes the player away again; what the reader listens to is not forgotten.
 */
export function playOn(state: Listening): () => void {
  const say = (word: string): string => state.words[word] ?? word;
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = state.sheet;
  document.head.append(sheet);

  const bar = document.createElement("aside");
  bar.className = "player-bar";
  bar.ariaLabel = say("Player");
  const title = document.createElement("a");
  title.href = state.page;
  title.textContent = state.title;
  title.title = say("Back to the episode");
  const audio = document.createElement("audio");
  audio.controls = true;
  audio.src = state.source;
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "×";
  close.ariaLabel = say("Close the player");
  bar.append(title, audio, close);
  document.body.append(bar);

  const remove = (): void => {
    audio.pause();
    bar.remove();
    sheet.remove();
  };
  const leave = (): void => {
    keepListening(null);
    remove();
  };
  close.addEventListener("click", leave);
  audio.addEventListener("timeupdate", () => {
    keepPosition(state.source, audio.currentTime, audio.duration);
  });
  addEventListener("pagehide", () => {
    if (bar.isConnected) {
      keepListening({ ...state, time: audio.currentTime, rate: audio.playbackRate, isPlaying: !audio.paused });
    }
  });
  // Another recording, which the reader starts on this page, ends this one.
  document.addEventListener("play", (event) => {
    if (bar.isConnected && event.target !== audio && event.target instanceof HTMLMediaElement) leave();
  }, true);
  connect(audio, { ...state, skipChapter: null });
  // Where the browser wants a click first, the bar waits at its place.
  startAt(audio, state);
  return remove;
}
