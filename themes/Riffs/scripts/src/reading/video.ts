/** Plays a video in the page when the reader asks; until then nothing is loaded from YouTube. */
export function playInPlace(block: HTMLElement): void {
  const link = block.querySelector("a");
  link?.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement("iframe");
    frame.src = `https://www.youtube-nocookie.com/embed/${new URL(link.href).searchParams.get("v")}?autoplay=1`;
    frame.title = link.textContent;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    block.replaceChildren(frame);
    frame.focus();
  });
}
