import { keepPage } from "../offline/keepPage.ts";

/** What Pagefind knows of a page that was found. */
export interface Found {
  readonly url: string;
  /** The text around the words, which are in `mark` elements. Everything else in it is escaped. */
  readonly excerpt: string;
  readonly meta: {
    readonly title?: string;
    /** The page of the episode in which this is said, from the site's root. */
    readonly episode?: string;
  };
  readonly filters: { readonly kind?: readonly string[] };
  /** The parts of the page, each from a heading to the next, in which the words are. */
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

/** The answer to a search. */
export interface Answer {
  readonly results: readonly { data(): Promise<Found> }[];
  /** How many results each kind has, whichever kind was asked for. */
  readonly totalFilters: { readonly kind?: Readonly<Record<string, number>> };
}

interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  filters(): Promise<unknown>;
  search(text: string, options: { filters: { kind?: string } }): Promise<Answer>;
}

let loading: Promise<Pagefind> | null = null;

/**
 * Searches the site.
 * @param root The address of the site's root.
 * @param text The words.
 * @param kind The kind of pages to search; empty for all.
 */
export async function search(root: string, text: string, kind: string): Promise<Answer> {
  loading ??= load(root);
  try {
    return await (await loading).search(text, { filters: kind ? { kind } : {} });
  } catch (problem) {
    // The next search tries again.
    loading = null;
    throw problem;
  }
}

async function load(root: string): Promise<Pagefind> {
  const address = new URL(`${root}pagefind/pagefind.js`, location.href);
  const pagefind = (await import(address.href)) as Pagefind;
  await pagefind.options({ baseUrl: root, excerptLength: 24 });
  // Otherwise its answers would not tell how many there are of each kind.
  await pagefind.filters();
  // With the pieces of the index that the first search has needed.
  setTimeout(() => void keepPage(), 1000);
  return pagefind;
}
