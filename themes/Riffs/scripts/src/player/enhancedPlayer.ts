import { word } from "../words/words.ts";
import { Chapters } from "./chapters.ts";
import { keepPosition, positionOf } from "./keptPosition.ts";
import { keepListening, listening, type Listening } from "./listening.ts";
import { connect } from "./mediaSession.ts";
import { startAt } from "./startAt.ts";
import { fragmentOf, timeIn } from "./time.ts";
import { loadTranscript, TranscriptText } from "./transcript.ts";

/** A player that a page brings along: the browser's own, and what it cannot do. */
export class EnhancedPlayer {
  readonly #element: HTMLElement;
  readonly #audio: HTMLAudioElement;
  /** The recording's address. */
  readonly source: string;
  readonly #words: Record<string, string>;
  readonly #chapters: Chapters;

  constructor(element: HTMLElement, audio: HTMLAudioElement) {
    this.#element = element;
    this.#audio = audio;
    this.source = audio.src;
    this.#words = JSON.parse(element.dataset.words ?? "{}") as Record<string, string>;
    this.#chapters = new Chapters(element, audio, this.#seek, this.#scrollTo);
    this.#addKeys();
    this.#addTranscript();
    connect(audio, {
      title: element.dataset.title ?? document.title,
      show: element.dataset.show ?? "",
      artwork: element.dataset.artwork ?? null,
      skipChapter: this.#chapters.any ? (by) => { this.#chapters.skip(by); } : null,
    });
    this.#remember();
    this.#resume();
  }

  get #follows(): boolean {
    return this.#element.querySelector<HTMLInputElement>("[data-follow]")?.checked === true;
  }

  readonly #seek = (seconds: number): void => {
    this.#audio.currentTime = seconds;
    void this.#audio.play();
  };

  readonly #scrollTo = (target: string): void => {
    if (this.#follows) document.getElementById(target)?.scrollIntoView();
  };

  #addKeys(): void {
    const keys = this.#element.querySelector<HTMLElement>(".player-keys");
    if (!keys) return;
    keys.hidden = false;
    for (const button of keys.querySelectorAll<HTMLElement>("[data-skip]")) {
      button.addEventListener("click", () => { this.#audio.currentTime += Number(button.dataset.skip); });
    }
    const speed = keys.querySelector<HTMLSelectElement>("[data-speed]");
    speed?.addEventListener("change", () => { this.#audio.playbackRate = Number(speed.value); });
    this.#audio.addEventListener("ratechange", () => {
      if (speed) speed.value = String(this.#audio.playbackRate);
    });
    const share = keys.querySelector<HTMLButtonElement>("[data-share]");
    share?.addEventListener("click", () => void this.#share(share));
    // Only while the focus is here: elsewhere single keys belong to the page (WCAG 2.1.4).
    this.#element.addEventListener("keydown", (event) => { this.#press(event); });
  }

  #press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const audio = this.#audio;
    const actions: Record<string, () => void> = {
      k: () => { if (audio.paused) void audio.play(); else audio.pause(); },
      j: () => { audio.currentTime -= 15; },
      l: () => { audio.currentTime += 30; },
      m: () => { audio.muted = !audio.muted; },
      "[": () => { this.#chapters.skip(-1); },
      "]": () => { this.#chapters.skip(1); },
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  async #share(button: HTMLButtonElement): Promise<void> {
    const page = new URL(this.#element.dataset.player ?? "", location.href);
    page.hash = fragmentOf(this.#audio.currentTime);
    history.replaceState(null, "", page.hash);
    try {
      await navigator.clipboard.writeText(page.href);
      const label = button.textContent;
      button.textContent = word("Copied");
      setTimeout(() => (button.textContent = label), 2000);
    } catch {
      // The address bar has the link.
    }
  }

  #addTranscript(): void {
    const own = document.querySelector<HTMLElement>(".transcript-text");
    if (own) new TranscriptText(own, this.#audio, this.#seek);
    const button = this.#element.querySelector<HTMLButtonElement>("[data-panel]");
    const panel = this.#element.querySelector<HTMLElement>(".player-panel");
    if (!button || !panel) return;
    let isLoaded = false;
    button.addEventListener("click", () => {
      const page = button.dataset.panel ?? "";
      void (async (): Promise<void> => {
        if (!isLoaded) {
          if (!(await loadTranscript(page, panel).catch(() => false))) {
            location.href = page;
            return;
          }
          isLoaded = true;
          new TranscriptText(panel, this.#audio, this.#seek);
        }
        panel.hidden = !panel.hidden;
        button.ariaExpanded = String(!panel.hidden);
      })();
    });
  }

  #remember(): void {
    const audio = this.#audio;
    let kept = 0;
    audio.addEventListener("timeupdate", () => {
      if (Math.abs(audio.currentTime - kept) < 2) return;
      kept = audio.currentTime;
      keepPosition(this.source, kept, audio.duration);
    });
    audio.addEventListener("pause", () => { keepPosition(this.source, audio.currentTime, audio.duration); });
    audio.addEventListener("play", () => { keepListening(this.#state(true)); });
    audio.addEventListener("ended", () => { keepListening(null); });
    // The page may be left at any time; one that was paused is not carried along.
    addEventListener("pagehide", () => {
      if (!audio.paused) keepListening(this.#state(true));
      else if (listening()?.source === this.source) keepListening(null);
    });
  }

  #state(isPlaying: boolean): Listening {
    const data = this.#element.dataset;
    return {
      source: this.source,
      time: this.#audio.currentTime,
      rate: this.#audio.playbackRate,
      isPlaying,
      page: data.player ?? location.pathname,
      title: data.title ?? document.title,
      show: data.show ?? "",
      artwork: data.artwork ?? null,
      script: data.script ?? "",
      sheet: data.sheet ?? "",
      words: this.#words,
    };
  }

  #resume(): void {
    const go = (): void => {
      const asked = timeIn(location.hash);
      if (asked !== null) {
        this.#audio.currentTime = asked;
        this.#element.scrollIntoView({ block: "center" });
      }
    };
    addEventListener("hashchange", go);
    if (timeIn(location.hash) !== null) go();
    else this.goOn();
  }

  /** Goes to where the reader listens to this recording, or listened last. */
  goOn(): void {
    const before = listening();
    if (before?.source === this.source) {
      startAt(this.#audio, before);
    } else {
      this.#audio.pause();
      const kept = positionOf(this.source);
      if (kept !== null) this.#audio.currentTime = kept;
    }
  }
}
