import { word } from "../words/words.ts";
import type { Found } from "./searchIndex.ts";

const mostParts = 3;

/** What a result is, in the language of the page. */
export function nameOf(kind: string): string {
  switch (kind) {
    case "episode": return word("Episode");
    case "transcript": return word("Transcript");
    case "notebook": return word("Notebook");
    default: return word("Page");
  }
}

/** A result as an item of a list. */
export function itemOf(found: Found): HTMLLIElement {
  const item = document.createElement("li");
  const kind = found.filters.kind?.[0] ?? "page";
  // Before its first heading a page has no part of its own. What is only said is found where it is said.
  const parts = found.sub_results.filter((part) => part.url !== found.url).slice(0, mostParts);
  const name = document.createElement("p");
  name.className = "found-name";
  const label = document.createElement("span");
  label.className = "found-kind";
  label.textContent = nameOf(kind);
  const address = kind === "transcript" ? (parts[0]?.url ?? found.url) : found.url;
  name.append(linkTo(address, found.meta.title ?? found.url), " ", label);
  item.append(name);
  if (parts.length < found.sub_results.length || parts.length === 0) item.append(excerptOf(found.excerpt));
  if (parts.length > 0) {
    const list = document.createElement("ul");
    for (const part of parts) {
      const row = document.createElement("li");
      row.append(linkTo(part.url, part.title), excerptOf(part.excerpt));
      list.append(row);
    }
    item.append(list);
  }
  return item;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = text;
  return link;
}

function excerptOf(html: string): HTMLParagraphElement {
  const excerpt = document.createElement("p");
  excerpt.innerHTML = html;
  return excerpt;
}
