import { SearchView } from "./searchView.ts";

/** Brings the form of the search page to life. */
export function searchOn(form: HTMLFormElement, root: string): void {
  const field = form.querySelector("input");
  const place = document.querySelector<HTMLElement>("[data-found]");
  const everything = document.querySelector<HTMLElement>("[data-everything]");
  if (!field || !place) return;
  const view = new SearchView(field, place, root, (text) => {
    if (everything) everything.hidden = text !== "";
    const address = new URL(location.href);
    if (text) address.searchParams.set("q", text);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void view.search();
  });
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    field.value = asked;
    void view.search();
  }
}
