// The player of an episode, and what plays on when its reader goes to another page.
import { EnhancedPlayer } from "./enhancedPlayer.ts";
import { listening } from "./listening.ts";
import { playOn } from "./miniPlayer.ts";

const before = listening();
const players = [...document.querySelectorAll<HTMLElement>(".player[data-player]")];
let isHere = false;
for (const player of players) {
  const audio = player.querySelector("audio");
  if (!audio) continue;
  isHere ||= audio.src === before?.source;
  new EnhancedPlayer(player, audio);
}
// In a frame nothing but its own episode plays.
if (before && !isHere && window.top === window.self) playOn(before);
