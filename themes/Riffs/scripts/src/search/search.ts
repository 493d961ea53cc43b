// The search: of its own page, and of the dialog that the key / opens on any other.
import { makeDialog } from "./searchDialog.ts";
import { searchOn } from "./searchPage.ts";

const form = document.querySelector<HTMLFormElement>("form[data-search]");
if (form) searchOn(form, document.querySelector<HTMLLinkElement>("link[rel=search]")?.dataset.root ?? "/");

let dialog: Promise<HTMLDialogElement> | null = null;

/**
 * Opens the search. On the search page that is its field.
 * @param link The page's link to the search.
 */
export async function open(link: HTMLLinkElement): Promise<void> {
  if (form) {
    form.querySelector("input")?.select();
    return;
  }
  const shown = await (dialog ??= makeDialog(link));
  if (!shown.open) shown.showModal();
  shown.querySelector("input")?.select();
}
