/** Lets a region take the keyboard's focus while it is wider than its place, so that it can be scrolled. */
export function makeFocusable(region: HTMLElement): void {
  const fit = () => (region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1);
  new ResizeObserver(fit).observe(region);
}
