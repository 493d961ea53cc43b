import { word } from "../words/words.ts";
import { itemOf, nameOf } from "./resultList.ts";
import { search, type Answer } from "./searchIndex.ts";

// Typing pauses for as long between two words; a page has room for as many results.
const pause = 150;
const step = 10;

/** A field, and what is found for the words in it. */
export class SearchView {
  readonly #status = document.createElement("p");
  readonly #kinds = document.createElement("fieldset");
  readonly #list = document.createElement("ol");
  readonly #more = document.createElement("button");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kind = "";
  #asked = 0;

  /**
   * @param field The field.
   * @param place Where the results appear.
   * @param root The address of the site's root.
   * @param changed Called with the words before they are searched.
   */
  constructor(
    private readonly field: HTMLInputElement,
    place: HTMLElement,
    private readonly root: string,
    private readonly changed: (text: string) => void = () => undefined,
  ) {
    // A screen reader is told what changes in it.
    this.#status.setAttribute("role", "status");
    this.#status.className = "found-status";
    this.#kinds.className = "found-kinds";
    this.#kinds.hidden = true;
    this.#list.className = "found-list";
    this.#more.type = "button";
    this.#more.textContent = word("More results");
    this.#more.hidden = true;
    place.append(this.#status, this.#kinds, this.#list, this.#more);
    field.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.search(), pause);
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.#move(event, 0);
    });
    place.addEventListener("keydown", (event) => {
      const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
      const at = this.#links.indexOf(event.target as HTMLAnchorElement);
      if (by !== 0 && at >= 0) this.#move(event, at + by);
    });
  }

  get #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll("a")];
  }

  /** Searches at once for what is in the field. */
  async search(): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.field.value.trim();
    this.changed(text);
    const asked = ++this.#asked;
    if (!text) {
      this.#clear("");
      this.#kinds.hidden = true;
      return;
    }
    try {
      const answer = await search(this.root, text, this.#kind);
      const first = await Promise.all(answer.results.slice(0, step).map((result) => result.data()));
      // Only what the field holds now is of interest.
      if (asked !== this.#asked) return;
      this.#clear(summary(answer.results.length, text));
      this.#showKinds(answer);
      this.#list.append(...first.map((found) => itemOf(found, this.root)));
      this.#offerMore(answer, step);
    } catch {
      if (asked !== this.#asked) return;
      this.#clear(navigator.onLine ? word("Words cannot be searched at the moment.") : word("You are offline: words cannot be searched."));
      this.#kinds.hidden = true;
    }
  }

  #clear(status: string): void {
    // The focus must not vanish with a result.
    if (this.#list.contains(document.activeElement)) this.field.focus();
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#status.textContent = status;
  }

  #offerMore(answer: Answer, from: number): void {
    this.#more.hidden = answer.results.length <= from;
    this.#more.onclick = () => {
      this.#more.hidden = true;
      const shown = this.#list.children.length;
      void Promise.all(answer.results.slice(from, from + step).map((result) => result.data())).then((more) => {
        this.#list.append(...more.map((found) => itemOf(found, this.root)));
        this.#list.children[shown]?.querySelector("a")?.focus();
        this.#offerMore(answer, from + step);
      });
    };
  }

  #showKinds(answer: Answer): void {
    const kinds = Object.entries(answer.totalFilters.kind ?? {}).filter(([kind, count]) => count > 0 || kind === this.#kind);
    this.#kinds.hidden = kinds.length < 2 && this.#kind === "";
    // What is in use stays as it is, and with it the focus.
    const names = ["", ...kinds.map(([kind]) => kind)];
    if (this.#kinds.dataset.names === names.join()) return;
    this.#kinds.dataset.names = names.join();
    const legend = document.createElement("legend");
    legend.className = "unseen";
    legend.textContent = word("Only");
    this.#kinds.replaceChildren(legend, ...names.map((kind) => this.#choice(kind)));
  }

  #choice(kind: string): HTMLLabelElement {
    const label = document.createElement("label");
    const choice = document.createElement("input");
    choice.type = "radio";
    choice.name = "kind";
    choice.value = kind;
    choice.checked = kind === this.#kind;
    choice.addEventListener("change", () => {
      this.#kind = kind;
      void this.search();
    });
    label.append(choice, kind ? nameOf(kind) : word("All results"));
    return label;
  }

  /** Moves the focus to a result; before the first one is the field. */
  #move(event: KeyboardEvent, to: number): void {
    const target = to < 0 ? this.field : this.#links[to];
    if (!target) return;
    event.preventDefault();
    target.focus();
  }
}

function summary(count: number, text: string): string {
  return count === 0 ? word("Nothing was found for “{0}”", text)
    : count === 1 ? word("1 result for “{0}”", text)
      : word("{0} results for “{1}”", count, text);
}
