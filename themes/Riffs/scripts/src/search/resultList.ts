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

/**
 * A result as an item of a list.
 * @param found The result.
 * @param root The address of the site's root.
 */
export function itemOf(found: Found, root: string): HTMLLIElement {
  const item = document.createElement("li");
  const kind = found.filters.kind?.[0] ?? "page";
  // Before its first heading a page has no part of its own. What is only said is found where it is said.
  const parts = found.sub_results.filter((part) => part.url !== found.url).slice(0, mostParts);
  const name = document.createElement("p");
  name.className = "found-name";
  const label = document.createElement("span");
  label.className = "found-kind";
  label.textContent = nameOf(kind);
  // The ids of a transcript's parts are times, at which the player of the episode begins.
  const { episode } = found.meta;
  const addressOf = (part: string): string =>
    episode === undefined ? part : root + episode.slice(1) + new URL(part, location.href).hash;
  name.append(linkTo(addressOf(episode === undefined ? found.url : (parts[0]?.url ?? found.url)), found.meta.title ?? found.url), " ", label);
  item.append(name);
  if (parts.length < found.sub_results.length || parts.length === 0) item.append(excerptOf(found.excerpt));
  if (parts.length > 0) {
    const list = document.createElement("ul");
    for (const part of parts) {
      const row = document.createElement("li");
      // Its heading is the first thing in the excerpt.
      row.append(linkTo(addressOf(part.url), part.title), excerptOf(part.excerpt.replace(`${part.title}. `, "")));
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
