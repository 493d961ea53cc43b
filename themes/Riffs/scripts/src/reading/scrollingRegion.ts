/** Makes a region focusable while it is wider than its container, so that it can be scrolled by keyboard. */
export function makeFocusable(region: HTMLElement): void {
  const fit = () => (region.tabIndex = region.scrollWidth > region.clientWidth ? 0 : -1);
  new ResizeObserver(fit).observe(region);
}
