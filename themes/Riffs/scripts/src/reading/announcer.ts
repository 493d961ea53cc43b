// A live region, so that a screen reader says what a button did. It is there from the start: browsers ignore what a new one says.
const region = document.createElement("p");
region.className = "unseen";
region.setAttribute("role", "status");
document.body.append(region);

/** Says a message to a screen reader, also when it is the same as the last one. */
export function announce(message: string): void {
  region.textContent = "";
  setTimeout(() => (region.textContent = message), 100);
}
