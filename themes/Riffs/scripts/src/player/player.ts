// The player of an episode, and what plays on when its reader goes to another page.
import { EnhancedPlayer } from "./enhancedPlayer.ts";
import { listening } from "./listening.ts";
import { playOn } from "./miniPlayer.ts";

const players: EnhancedPlayer[] = [];
for (const player of document.querySelectorAll<HTMLElement>(".player[data-player]")) {
  const audio = player.querySelector("audio");
  if (audio) players.push(new EnhancedPlayer(player, audio));
}

let removeBar: (() => void) | null = null;
const playOnFromElsewhere = (): void => {
  const before = listening();
  // In a frame nothing but its own episode plays.
  if (before && window.top === window.self && !players.some(({ source }) => source === before.source)) {
    removeBar = playOn(before);
  }
};
playOnFromElsewhere();

// A page that the browser kept, and shows again, does not know what was heard since.
addEventListener("pageshow", ({ persisted }) => {
  if (!persisted) return;
  removeBar?.();
  for (const player of players) player.goOn();
  playOnFromElsewhere();
});
