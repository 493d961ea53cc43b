import { addWords, word } from "../words/words.ts";
import { SearchView } from "./searchView.ts";

/** Makes the dialog with which a page is left for what is found. */
export async function makeDialog(link: HTMLLinkElement): Promise<HTMLDialogElement> {
  await Promise.all([loadSheet(link.dataset.sheet ?? ""), loadWords(link)]);
  const dialog = document.createElement("dialog");
  dialog.className = "search-dialog";
  dialog.ariaLabel = word("Search");

  const form = document.createElement("form");
  form.className = "search";
  form.setAttribute("role", "search");
  form.action = link.href;
  const label = document.createElement("label");
  label.htmlFor = "search-field";
  label.textContent = word("Search this site");
  const field = document.createElement("input");
  field.id = "search-field";
  field.type = "search";
  field.name = "q";
  field.autocomplete = "off";
  field.setAttribute("enterkeyhint", "search");
  const close = document.createElement("button");
  close.type = "button";
  close.className = "search-close";
  close.textContent = "×";
  close.ariaLabel = word("Close");
  close.addEventListener("click", () => { dialog.close(); });
  form.append(label, field, close);

  const found = document.createElement("div");
  found.className = "found";
  const foot = document.createElement("p");
  foot.className = "search-foot";
  const everything = document.createElement("a");
  everything.href = link.href;
  everything.textContent = word("Everything on this site");
  foot.append(everything, keySwitch());
  dialog.append(form, found, foot);
  new SearchView(field, found, link.dataset.root ?? "/");

  // A result on this very page leaves no other trace of the dialog.
  found.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) dialog.close();
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  return dialog;
}

// Single keys must be possible to switch off (WCAG 2.1.4): searchKey.ts reads it.
function keySwitch(): HTMLLabelElement {
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = true;
  box.addEventListener("change", () => {
    try {
      if (box.checked) localStorage.removeItem("slash");
      else localStorage.slash = "off";
    } catch {
      // Without storage the key works.
    }
  });
  label.append(box, word("The key / opens this search"));
  return label;
}

function loadSheet(address: string): Promise<void> {
  return new Promise((resolve) => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = address;
    // A dialog without its style is still a dialog.
    sheet.onload = sheet.onerror = () => { resolve(); };
    document.head.append(sheet);
  });
}

/** The words of the search come with its page, so that other pages need not carry them. */
async function loadWords(link: HTMLLinkElement): Promise<void> {
  if (document.documentElement.lang === "en") return;
  try {
    const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), "text/html");
    addWords(page.getElementById("words")?.textContent ?? "{}");
  } catch {
    // It speaks English then.
  }
}
