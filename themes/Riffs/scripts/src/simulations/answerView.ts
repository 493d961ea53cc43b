// Shows an answer in the elements of the build, and updates only those that differ: the reader's scroll position, focus
// and selection stay.

const sources = new WeakMap<Element, string>();

/** The answer of a simulation in the page. */
export class AnswerView {
  readonly #region: HTMLElement;
  readonly #prepare: (part: Element) => void;

  /**
   * @param region The element with the answer.
   * @param prepare Adds buttons to new elements.
   */
  constructor(region: HTMLElement, prepare: (part: Element) => void) {
    this.#region = region;
    this.#prepare = prepare;
    for (const part of region.children) this.#adopt(part);
  }

  /** Shows another answer. */
  show(html: string): void {
    const template = document.createElement("template");
    // Escaped at the source: by the simulations, which give the build the same text.
    template.innerHTML = html;
    this.#patch(this.#region, [...template.content.children]);
  }

  #adopt(part: Element): void {
    sources.set(part, part.outerHTML);
    if (part.hasAttribute("data-items")) {
      for (const item of part.children) {
        sources.set(item, item.outerHTML);
        this.#prepare(item);
      }
    } else {
      this.#prepare(part);
    }
  }

  #patch(parent: Element, fresh: readonly Element[]): void {
    const old = [...parent.children];
    const isList = parent.hasAttribute("data-items");
    const kept = new Set<Element>();
    const wanted = fresh.map((part, at) => {
      // A list's items are added and removed; the other parts stay where they are.
      const candidates = isList ? old.filter((each) => !kept.has(each)) : old.slice(at, at + 1);
      const same = candidates.find((each) => sources.get(each) === part.outerHTML);
      if (same) {
        kept.add(same);
        return same;
      }

      const list = old[at];
      if (!isList && list?.hasAttribute("data-items") && part.hasAttribute("data-items") && list.className === part.className) {
        sources.set(list, part.outerHTML);
        this.#patch(list, [...part.children]);
        kept.add(list);
        return list;
      }

      this.#adopt(part);
      return part;
    });
    for (const part of old) if (!kept.has(part)) part.remove();
    for (const [at, part] of wanted.entries()) {
      if (parent.children[at] !== part) parent.insertBefore(part, parent.children[at] ?? null);
    }
  }
}
