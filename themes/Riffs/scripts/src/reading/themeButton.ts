/** Makes a button switch between light and dark. Choosing the system's preference deletes the stored choice. */
export function switchThemes(button: HTMLButtonElement): void {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const { dataset } = document.documentElement;
  const isDark = () => (dataset.theme === "dark" || dataset.theme === "light" ? dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    const dark = !isDark();
    const choice = dark === system.matches ? "" : dark ? "dark" : "light";
    dataset.theme = choice;
    remember(choice);
    show();
  });
  system.addEventListener("change", show);
  show();
  button.hidden = false;
}

// The script in the page's head reads it before the first paint (Head/ThemeScript.cs).
function remember(choice: string): void {
  try {
    if (choice) localStorage.theme = choice;
    else delete localStorage.theme;
  } catch {
    // A browser without storage still switches this page.
  }
}
