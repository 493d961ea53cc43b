/** Plays a video in the page when the reader asks; until then nothing is loaded from its host. */
export function playInPlace(block: HTMLElement): void {
  const link = block.querySelector("a");
  link?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = playerOf(new URL(link.href));
    frame.title = link.textContent;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    block.replaceChildren(frame);
    frame.focus();
  });
}

/** The address of the player that sets the fewest cookies. */
function playerOf(video: URL): string {
  return video.hostname === "vimeo.com"
    ? `https://player.vimeo.com/video${video.pathname}?autoplay=1&dnt=1`
    : `https://www.youtube-nocookie.com/embed/${video.searchParams.get("v")}?autoplay=1`;
}
