/**
 * How close to the top of the window a heading must be for its section to be the current one, in CSS pixels. It is less
 * than the height of the shortest section: a click on that one in the table of contents must mark it, not the next.
 */
const line = 120;

/** Marks the current section, and expands the table of contents when it has its own column. */
export function followReading(nav: HTMLElement): void {
  unfoldWhereWide(nav);
  const entries = [...nav.querySelectorAll("a")].flatMap((link) => {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return heading ? [{ link, heading }] : [];
  });
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

function unfoldWhereWide(nav: HTMLElement): void {
  const wide = matchMedia("(width >= 64rem)");
  const details = nav.querySelector("details");
  if (!details) return;
  const unfold = () => (details.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
  nav.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a") && !wide.matches) details.open = false;
  });
}
