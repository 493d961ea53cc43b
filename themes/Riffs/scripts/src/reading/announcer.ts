// A live region, so that a screen reader announces what a button did. It exists from the start: browsers ignore the
// text of a new one.
const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Announces a message to a screen reader, even when it is the same as the last one. */
export function announce(message: string): void {
  region.textContent = "";
  setTimeout(() => (region.textContent = message), 100);
}
