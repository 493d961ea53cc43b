// The search: of its own page, and of the dialog that the key / opens on any other.
import { makeDialog } from "./searchDialog.ts";
import { searchOn } from "./searchPage.ts";

const form = document.querySelector<HTMLFormElement>("form[data-search]");
if (form) searchOn(form, document.querySelector<HTMLLinkElement>("link[rel=search]")?.dataset.root ?? "/");

let dialog: Promise<HTMLDialogElement> | null = null;

/**
 * Opens the search. On the search page that is its field.
 * @param link The page's link to the search.
 * @param take Hands over what was typed until now; from then on it is typed into the field.
 */
export async function open(link: HTMLLinkElement, take: () => string): Promise<void> {
  const shown = form ?? (await (dialog ??= makeDialog(link)));
  if (shown instanceof HTMLDialogElement && !shown.open) shown.showModal();
  const field = shown.querySelector("input");
  field?.select();
  const typed = take();
  if (!field || !typed) return;
  field.value = typed;
  field.dispatchEvent(new Event("input"));
}
