/** A button that performs an action in the page. */
export function button(name: string, title: string, action: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = name;
  if (title) made.title = title;
  made.addEventListener("click", action);
  return made;
}
