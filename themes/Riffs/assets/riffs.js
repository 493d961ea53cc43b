// What a page gains with script. Everything here is an extra: the page reads and works without it.

/** Switches between light and dark. Choosing what the system wants anyway forgets the choice. */
function theme(button) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const root = document.documentElement;
  const isDark = () => (root.dataset.theme === "dark" || root.dataset.theme === "light" ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", isDark());
  button.addEventListener("click", () => {
    const dark = !isDark();
    const choice = dark === system.matches ? "" : dark ? "dark" : "light";
    root.dataset.theme = choice;
    try {
      if (choice) localStorage.theme = choice;
      else delete localStorage.theme;
    } catch {
      // A browser that keeps nothing still switches this page.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
  button.hidden = false;
}

/** Marks the section that is being read, and unfolds the table of contents where it has a column of its own. */
function contents(nav) {
  const wide = matchMedia("(width >= 64rem)");
  const details = nav.querySelector("details");
  const unfold = () => (details.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a") && !wide.matches) details.open = false;
  });

  // A section is being read from when its heading comes this near to the window's top, in CSS pixels. It must be less than
  // the shortest section is high: a click on that one in the table of contents has to mark it, and not the next.
  const line = 120;
  const entries = [...nav.querySelectorAll("a")].map((link) => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }));
  const mark = () => {
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const passed = entries.filter(({ heading }) => heading.getBoundingClientRect().top < line);
    const current = (atEnd ? entries : passed).at(-1);
    for (const entry of entries) {
      if (entry === current) entry.link.setAttribute("aria-current", "location");
      else entry.link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: `-${line}px 0px 0px` });
  for (const { heading } of entries) observer.observe(heading);
  addEventListener("scrollend", mark);
}

/** Gives a block of code a button that copies it; of a console session, only what one types. */
function copying(block, announce) {
  const pre = block.querySelector("pre");
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const typed = [...pre.querySelectorAll("kbd")].map((line) => line.textContent);
    try {
      await navigator.clipboard.writeText(typed.length ? typed.join("\n") : pre.textContent);
      button.textContent = "Copied";
      announce("Copied");
    } catch {
      announce("This browser does not allow copying.");
    }
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  block.append(button);
}

/** Only what can be scrolled needs to take the keyboard's focus. */
function scrolling(region) {
  const fit = () => (region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1);
  new ResizeObserver(fit).observe(region);
}

/** Plays a video in place when asked; until then nothing is loaded from YouTube. */
function video(block) {
  const link = block.querySelector("a");
  link.addEventListener("click", (event) => {
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

/** A live region, so that what a button did is heard as well as seen. */
function announcer() {
  const region = document.createElement("p");
  region.className = "unseen";
  region.setAttribute("role", "status");
  document.body.append(region);
  return (message) => {
    region.textContent = "";
    setTimeout(() => (region.textContent = message), 100);
  };
}

const each = (selector, action) => document.querySelectorAll(selector).forEach((element) => action(element));
const announce = announcer();
each("button.theme", theme);
each("nav.toc", contents);
each(".code", (block) => copying(block, announce));
each(".code pre, .table", scrolling);
each(".video", video);
